import { type LegacyFont, legacyFont } from '../../text/legacy/legacy-font.ts';
import { isTrue, parseXml } from '../xml/xml.ts';
import { xmlWhole } from '../xml/xml-number.ts';
import type { Archive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';
import { builtinFormat, customFormat, type Shown } from './number-format.ts';

/** What the cell styles (`s` of a cell) say, each list by style. */
export interface Styles {
  /** How they show a number. */
  readonly shown: readonly Shown[];
  /** Those fonts that stand for an old encoding. */
  readonly fonts: readonly (LegacyFont | undefined)[];
  /** Those that cross out what the cell holds. */
  readonly struck: ReadonlySet<number>;
}

export async function readStyles(archive: Archive, key: string | undefined): Promise<Styles> {
  const part = key === undefined ? undefined : archive.parts.get(key);
  const codes = new Map<number, string>();
  const formats: { readonly number: number; readonly font: number }[] = [];
  const fonts: (LegacyFont | undefined)[] = [];
  const struckFonts = new Set<number>();
  if (!part) return { shown: [], fonts, struck: struckFonts };
  let list = '';
  await parseXml(partText(archive, part)(), {
    open(name, attributes, depth) {
      if (depth === 2) list = name;
      if (depth === 3 && list === 'fonts') fonts.push(undefined);
      if (depth === 4 && list === 'fonts' && name === 'name')
        fonts[fonts.length - 1] = legacyFont(attributes.val ?? '');
      if (depth === 4 && list === 'fonts' && name === 'strike' && isTrue(attributes.val ?? '1'))
        struckFonts.add(fonts.length - 1);
      if (depth !== 3) return;
      const id = xmlWhole(attributes.numFmtId ?? '0');
      if (list === 'numFmts') codes.set(id, attributes.formatCode ?? '');
      else if (list === 'cellXfs' && name === 'xf')
        formats.push({ number: id, font: xmlWhole(attributes.fontId ?? '0') });
    },
  });
  const shown = formats.map(({ number }) => {
    const code = codes.get(number);
    return code === undefined ? builtinFormat(number) : customFormat(code);
  });
  const struck = formats.flatMap(({ font }, style) => (struckFonts.has(font) ? [style] : []));
  return { shown, fonts: formats.map(({ font }) => fonts[font]), struck: new Set(struck) };
}
