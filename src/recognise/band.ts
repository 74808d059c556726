import { BLANK } from '../model/cell.ts';
import type { Row } from '../model/sheet.ts';

/** Sheet columns (1-based) of one of several tables side by side. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

/** The row as a table sees it that has only these columns. */
export function withinBand(row: Row, { first, last }: Band): Row {
  return { ...row, cells: row.cells.slice(0, last).map((cell, index) => (index + 1 < first ? BLANK : cell)) };
}
