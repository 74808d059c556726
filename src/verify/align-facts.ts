import { FACT_CELL_COLUMN, FACT_VALUE_COLUMN } from '../model/fact-sheet.ts';
import type { AlignedRows } from './align-rows.ts';
import type { ShownRow } from './stored-sheets.ts';

/** The rows of two versions of a sheet of facts that are of the same cell, in whatever order, and how many others there are. */
export function alignFacts(old: readonly ShownRow[], now: readonly ShownRow[]): AlignedRows {
  const waiting = new Map<string, ShownRow[]>();
  for (const row of now) {
    const same = waiting.get(keyOf(row));
    if (same) same.push(row);
    else waiting.set(keyOf(row), [row]);
  }
  const pairs = old.flatMap((row): [ShownRow, ShownRow][] => {
    const other = waiting.get(keyOf(row))?.shift();
    return other === undefined ? [] : [[row, other]];
  });
  return { pairs, others: old.length + now.length - 2 * pairs.length };
}

function keyOf({ cells }: ShownRow): string {
  const columns = Array.from({ length: FACT_CELL_COLUMN }, (_, index) => index + 1);
  return JSON.stringify(columns.filter((column) => column !== FACT_VALUE_COLUMN).map((column) => cells.get(column)));
}
