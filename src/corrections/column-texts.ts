import { headerArea } from '../model/header-area.ts';
import type { ReadTexts, TableRows } from './read-texts.ts';

/** A text of a column, and whether its row is one of the table. */
export interface ColumnText {
  readonly row: number;
  readonly text: string;
  readonly isOwn: boolean;
}

/**
 * All texts that stand in a column below the header and above the next one: what decides together how each of them is
 * read. Total rows belong to the table.
 */
export function textsBelow(texts: ReadTexts, of: TableRows, column: number): ColumnText[] {
  const { bottom } = headerArea(of.table);
  const next = Math.min(
    ...texts.tables.map((other) => headerArea(other.table).top).filter((top) => top > bottom),
    Number.POSITIVE_INFINITY,
  );
  const found: ColumnText[] = [];
  for (const [row, cells] of texts.rows) {
    const text = cells.get(column);
    if (row <= bottom || row >= next || text === undefined) continue;
    found.push({ row, text, isOwn: of.rows.has(row) || texts.totals.has(row) });
  }
  return found;
}
