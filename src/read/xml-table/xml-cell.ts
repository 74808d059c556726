import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { numberCell } from '../number-cell.ts';
import { dateCell, dayOfIso } from '../xlsx/date-cell.ts';
import type { Shown } from '../xlsx/number-format.ts';
import { textCell } from '../xlsx/shared-strings.ts';
import { trimmed } from '../xml/trimmed.ts';
import { xmlDouble } from '../xml/xml-number.ts';

/** A `Cell` element as it is written. */
export interface RawXmlCell {
  readonly formula: boolean;
  /** `Type` of its `Data`; `undefined` without `Data`. */
  readonly type: string | undefined;
  readonly text: string;
  readonly shown: Shown;
}

/** `convert` is done to texts. Throws `UnreadableFile` F001 where the value is not what its type says. */
export function xmlCell(
  { formula, type, text, shown }: RawXmlCell,
  from1904: boolean,
  convert: (text: string) => string,
): Cell {
  const state = formula ? 'formula' : 'plain';
  const bare = trimmed(text);
  switch (type) {
    case undefined:
      return formula ? { ...BLANK, state: 'unknown' } : BLANK;
    case 'String':
      return textCell(convert(text), state);
    case 'Number':
      return numberCell(xmlDouble(bare), state, shown, from1904);
    case 'DateTime':
      return dayCell(bare, state);
    case 'Boolean':
      if (bare !== '0' && bare !== '1') throw new UnreadableFile('F001');
      return { ...numberCell(Number(bare), state, 'number', from1904), kind: 'boolean' };
    case 'Error':
      return { kind: 'error', state, text: bare, number: Number.NaN, percent: false };
    default:
      throw new UnreadableFile('F001');
  }
}

/** A time of day is written as one of the day before the first. */
function dayCell(text: string, state: Cell['state']): Cell {
  const day = dayOfIso(text);
  if (day === undefined) throw new UnreadableFile('F001');
  if (day >= 1) return dateCell(day, state);
  const [hours = 0, minutes = 0, seconds = 0] = (text.split('T')[1] ?? '').split(':').map(Number);
  return numberCell(day + (hours * 60 + minutes) / 1440 + seconds / 86_400, state, 'number', false);
}
