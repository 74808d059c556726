import { type Cell, DROPPED, isBlank } from '../model/cell.ts';
import type { Row, Sheet } from '../model/sheet.ts';

/** A row that still belongs to its reader, which may change it until it is handed out. */
export interface OwnRow extends Row {
  readonly cells: Cell[];
}

/** Makes a sheet of the batches of rows that a reader has: looks after dropped columns, and that rows are read once. */
export function sheetOf(
  about: Pick<Sheet, 'file' | 'name' | 'nameReads' | 'hidden'>,
  batches: () => AsyncIterable<OwnRow[]>,
): Sheet {
  const dropped = new Set<number>();
  let isRead = false;
  return {
    ...about,
    async *rows() {
      if (isRead) throw new Error(`the rows of ${about.file} are read twice`);
      isRead = true;
      for await (const batch of batches()) yield handedOut(batch, dropped);
    },
    drop(column) {
      dropped.add(column);
    },
  };
}

/** Looks at `dropped` for every row anew: a column may be dropped in the middle of a batch. */
function* handedOut(rows: readonly OwnRow[], dropped: ReadonlySet<number>): Generator<Row> {
  for (const row of rows) {
    for (const column of dropped) {
      const cell = row.cells[column - 1];
      if (cell && !isBlank(cell)) row.cells[column - 1] = DROPPED;
    }
    yield row;
  }
}
