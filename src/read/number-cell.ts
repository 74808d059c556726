import type { Cell } from '../model/cell.ts';
import { UnreadableFile } from '../model/trouble.ts';
import { dateCell, isDay, serialDay } from './xlsx/date-cell.ts';
import type { Shown } from './xlsx/number-format.ts';

/** A number as its format shows it: a date where it is one. Throws `UnreadableFile` F001 where it is not a number. */
export function numberCell(number: number, state: Cell['state'], shown: Shown, from1904: boolean): Cell {
  if (!Number.isFinite(number)) throw new UnreadableFile('F001');
  if (shown === 'date' && isDay(number, from1904)) return dateCell(serialDay(number, from1904), state);
  return { kind: 'number', state, text: '', number, percent: shown === 'percent' };
}
