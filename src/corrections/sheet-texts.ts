import type { Row, Sheet } from '../model/sheet.ts';
import { rowKind } from '../recognise/rows/row-kind.ts';

/** The typed texts of a sheet as the reader gives them, formulas and dropped columns left out. */
export interface SheetTexts {
  /** By row and column. */
  readonly rows: Map<number, Map<number, string>>;
  readonly totals: Set<number>;
}

/** Watches a sheet while it is read; whoever drops a column keeps its texts from here, too. */
export function watchTexts(sheet: Sheet, into: SheetTexts): Sheet {
  return {
    ...sheet,
    async *rows() {
      for await (const rows of sheet.rows()) yield watched(rows, into);
    },
  };
}

/** Row by row: a column is dropped between two rows. */
function* watched(rows: Iterable<Row>, { rows: texts, totals }: SheetTexts): Generator<Row> {
  for (const row of rows) {
    const found = new Map<number, string>();
    row.cells.forEach(({ kind, state, text }, index) => {
      if (kind === 'text' && state === 'plain') found.set(index + 1, text);
    });
    if (found.size > 0) texts.set(row.number, found);
    if (rowKind(row) === 'total') totals.add(row.number);
    yield row;
  }
}
