import { withSigns } from '../../read/xlsx/string-text.ts';
import { trimmed } from '../../read/xml/trimmed.ts';
import { linksOf } from '../parts/links.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { workbookPart } from '../parts/workbook-sheets.ts';
import { attributeOf } from '../xml/attributes.ts';
import { childOf, childrenOf, rootOf, tagOf, type XmlElement } from '../xml/elements.ts';
import { characterData } from '../xml/escape.ts';

/** A text as the file holds it, before NFC and before any conversion. */
export interface RawText {
  readonly text: string;
  /** Parts of it have looks of their own. */
  readonly isRich: boolean;
}

/** The texts that cells share. */
export interface StringTable {
  /** Key of the part; absent where there is none. */
  readonly part?: string;
  readonly items: readonly XmlElement[];
  text(index: number): RawText;
}

export function stringTable(pack: WorkbookPackage): StringTable {
  const part = linksOf(pack, workbookPart(pack)).find(({ type }) => type === 'sharedStrings')?.part;
  if (part === undefined || !pack.has(part)) return { items: [], text: () => ({ text: '', isRich: false }) };
  const xml = pack.text(part);
  const items = [...childrenOf(xml, rootOf(xml))].filter(({ local }) => local === 'si');
  return {
    part,
    items,
    text(index) {
      const item = items[index];
      return item ? textOfItem(xml, item) : { text: '', isRich: false };
    },
  };
}

/** The text of a cell; `undefined` where it holds none. */
export function cellText(raw: string, strings: StringTable): RawText | undefined {
  const cell = rootOf(raw);
  const type = attributeOf(tagOf(raw, cell), 't');
  const inline = childOf(raw, cell, 'is');
  if (inline) return textOfItem(raw, inline);
  const value = childOf(raw, cell, 'v');
  if (!value || !['s', 'str', 'inlineStr'].includes(type ?? '')) return undefined;
  const words = characterData(raw.slice(value.openEnd, value.closeStart));
  return type === 's' ? strings.text(Number(words)) : { text: withSigns(words), isRich: false };
}

function textOfItem(xml: string, item: XmlElement): RawText {
  let text = '';
  let isRich = false;
  for (const child of childrenOf(xml, item)) {
    if (child.local === 'r') isRich = true;
    const words = child.local === 't' ? child : child.local === 'r' ? childOf(xml, child, 't') : undefined;
    if (!words) continue;
    const own = characterData(xml.slice(words.openEnd, words.closeStart));
    text += attributeOf(tagOf(xml, words), 'xml:space') === 'preserve' ? own : trimmed(own);
  }
  return { text: withSigns(text), isRich };
}
