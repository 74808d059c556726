import { builtinFormat, customFormat } from '../../read/xlsx/number-format.ts';
import { legacyFont } from '../../text/legacy/legacy-font.ts';
import { startTag } from '../sheet/edit-cells.ts';
import type { CellStyles } from '../styles/cell-styles.ts';
import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { prefixOf } from '../xml/elements.ts';
import { escapeString, escapeXml } from '../xml/escape.ts';
import type { WantedCell } from './wanted-cell.ts';

const DAY = 86_400_000;
/** Serial days of 1 January 1970 in the two systems of Excel. */
const EPOCH = { from1900: 25_569, from1904: 24_107 };

/** The cell with its corrected value, in a style that shows it as what it is. */
export function withValue(raw: string, { kind, value }: WantedCell, styles: CellStyles, from1904: boolean): string {
  const tag = startTag(raw);
  const style = Number(attributeOf(tag, 's') ?? 0);
  const restyled = (number: number): string => (number === style ? tag : withAttribute(tag, 's', String(number), 'r'));
  if (value.type === 'text') {
    return filled(restyled(kind === 'encoding' ? unicodeStyle(style, styles) : style), 'inlineStr', value.text);
  }
  if (value.type === 'number') return filled(restyled(numberStyle(style, styles)), undefined, String(value.value));
  const serial = Date.parse(`${value.iso}T00:00:00Z`) / DAY + (from1904 ? EPOCH.from1904 : EPOCH.from1900);
  return filled(restyled(styles.changed(style, { numberFormat: 'dd/mm/yyyy' })), undefined, String(serial));
}

/** The cell in a font that shows Unicode, all else as it is. */
export function withUnicodeFont(raw: string, styles: CellStyles): string {
  const tag = startTag(raw);
  const style = Number(attributeOf(tag, 's') ?? 0);
  const after = unicodeStyle(style, styles);
  return after === style ? raw : withAttribute(tag, 's', String(after), 'r') + raw.slice(tag.length);
}

function filled(tag: string, type: string | undefined, text: string): string {
  const open = withAttribute(tag, 't', type).replace(/\s*\/>$/, '>');
  const name = /^<([^\s/>]+)/.exec(open)?.[1] ?? 'c';
  const x = prefixOf({ name });
  const inner =
    type === undefined
      ? `<${x}v>${escapeXml(text)}</${x}v>`
      : `<${x}is><${x}t xml:space="preserve">${escapeString(text)}</${x}t></${x}is>`;
  return `${open}${inner}</${name}>`;
}

/** A number in the format of a day, a percentage or a text would be read as such. */
function numberStyle(style: number, styles: CellStyles): number {
  const { id, code } = styles.formatOf(style);
  const isText = id === 49 || code === '@';
  const shown = code === undefined ? builtinFormat(id) : customFormat(code);
  if (shown === 'number' && !isText && !styles.isQuoted(style)) return style;
  return styles.changed(style, { numberFormat: '#,##0' });
}

/** `.VnTime` shows other letters than Unicode has; fonts of the same kind take its place. */
function unicodeStyle(style: number, styles: CellStyles): number {
  const font = styles.fontOf(style);
  const name = /<(?:[\w.-]+:)?name\s[^>]*\bval\s*=\s*["']([^"']*)/.exec(font)?.[1] ?? '';
  if (legacyFont(name) === undefined) return style;
  const unicode = /arial|helv/i.test(name) ? 'Arial' : 'Times New Roman';
  return styles.changed(style, { font: font.replace(name, unicode) });
}
