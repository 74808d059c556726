import { columnNumber } from '../model/place.ts';
import { plain } from '../text/fold.ts';

/** A cell, a whole row or column, or neither: what is about a whole sheet or file. */
export interface Target {
  readonly row?: number;
  readonly column?: number;
}

const CELL = /^\$?([a-z]{1,3})\$?(\d{1,7})$/;
const ROW = /^(?:(?:dong|hang|row) )?(\d{1,7})$/;
const COLUMN = /^(?:(?:cot|column) )?\$?([a-z]{1,3})$/;

/** Reads `E9`, `$E$9`, `dòng 9`, `9`, `cột E`, `E` or nothing; `undefined` for anything else, such as several cells. */
export function targetIn(text: string): Target | undefined {
  const words = plain(text);
  if (words === '') return {};
  const [, letters, row] = CELL.exec(words) ?? [];
  if (letters !== undefined) return { row: Number(row), column: columnNumber(letters.toUpperCase()) };
  const [, rowAlone] = ROW.exec(words) ?? [];
  if (rowAlone !== undefined) return { row: Number(rowAlone) };
  const [, columnAlone] = COLUMN.exec(words) ?? [];
  return columnAlone === undefined ? undefined : { column: columnNumber(columnAlone.toUpperCase()) };
}
