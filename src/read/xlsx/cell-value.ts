import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { struckCell } from '../struck-cell.ts';
import { trimmed } from '../xml/trimmed.ts';
import { xmlDouble, xmlWhole } from '../xml/xml-number.ts';
import { dateCell, dayOfIso, isDay, serialDay } from './date-cell.ts';
import type { LegacyTexts } from './legacy-texts.ts';
import type { Shown } from './number-format.ts';
import { type SharedStrings, textCell } from './shared-strings.ts';
import { cleanText, type StringItem } from './string-text.ts';
import type { Styles } from './styles.ts';

/** A `c` element as it is written. */
export interface RawCell {
  /** `n` where the file says nothing. */
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  /** Contents of `v`; `undefined` without one. */
  readonly value: string | undefined;
  /** What an `is` holds; `undefined` without one. */
  readonly inline: StringItem | undefined;
}

/** What the cells of a workbook share. */
export interface Shared {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  /** Set where texts are in an old encoding. */
  readonly legacy: LegacyTexts | undefined;
  readonly from1904: boolean;
  /** Plain date cells already made, by serial day. */
  readonly dates: Map<number, Cell>;
}

const UNKNOWN: Cell = { ...BLANK, state: 'unknown' };

/** Makes the cell. Throws `UnreadableFile` F001 where the value is not what its type says. */
export function cellOf(raw: RawCell, shared: Shared): Cell {
  const cell = cellWithin(raw, shared);
  return shared.styles.struck.has(raw.style) && !hasOwnFonts(raw, shared.strings) ? struckCell(cell) : cell;
}

/** Every part of the text says how it looks: the font of the cell shows nowhere. */
function hasOwnFonts({ type, value, inline }: RawCell, { runs }: SharedStrings): boolean {
  const own = inline?.runs ?? (type === 's' ? runs.get(Number(value)) : undefined);
  return own?.every(({ font }) => font !== undefined) === true;
}

function cellWithin(raw: RawCell, shared: Shared): Cell {
  const state = raw.formula ? 'formula' : 'plain';
  const { value } = raw;
  if (raw.inline !== undefined) return textCell(readText(raw.inline, raw, shared), state);
  if (value === undefined) return raw.formula ? UNKNOWN : BLANK;
  switch (raw.type) {
    case 'str':
    case 'inlineStr':
      return textCell(readText({ text: cleanText(value) }, raw, shared), state);
    case 's':
      return sharedCell(value, state, raw, shared);
    default:
      break;
  }
  const text = trimmed(value);
  // Some programs write `<v></v>` for a formula that they have not calculated.
  if (text === '') return raw.formula ? UNKNOWN : BLANK;
  switch (raw.type) {
    case 'n':
      return numberCell(text, state, shared.styles.shown[raw.style] ?? 'number', shared);
    case 'b':
      return booleanCell(text, state);
    case 'e':
      return { kind: 'error', state, text, number: Number.NaN, percent: false };
    case 'd':
      return dateCell(valid(dayOfIso(text)), state);
    default:
      throw new UnreadableFile('F001');
  }
}

function readText(item: StringItem, { style }: RawCell, { legacy }: Shared): string {
  return legacy ? legacy.read(item, style) : item.text;
}

function sharedCell(value: string, state: Cell['state'], { style }: RawCell, { strings, legacy }: Shared): Cell {
  const index = xmlWhole(trimmed(value));
  const cell = legacy ? legacy.shared(index, style) : strings.cells[index];
  if (!cell) throw new UnreadableFile('F001');
  return state === 'plain' ? cell : textCell(cell.text, state);
}

function numberCell(text: string, state: Cell['state'], shown: Shown, { from1904, dates }: Shared): Cell {
  const number = xmlDouble(text);
  if (!Number.isFinite(number)) throw new UnreadableFile('F001');
  if (shown !== 'date' || !isDay(number, from1904)) {
    return { kind: 'number', state, text: '', number, percent: shown === 'percent' };
  }
  const day = serialDay(number, from1904);
  if (state !== 'plain') return dateCell(day, state);
  const known = dates.get(day) ?? dateCell(day, state);
  dates.set(day, known);
  return known;
}

function booleanCell(text: string, state: Cell['state']): Cell {
  const number = text === '1' || text === 'true' ? 1 : text === '0' || text === 'false' ? 0 : undefined;
  return { kind: 'boolean', state, text: '', number: valid(number), percent: false };
}

function valid(number: number | undefined): number {
  if (number === undefined) throw new UnreadableFile('F001');
  return number;
}
