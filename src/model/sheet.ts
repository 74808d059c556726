import { BLANK, type Cell } from './cell.ts';

/** One row that the file holds. `cells[0]` is column A; the array may be shorter than the sheet is wide. */
export interface Row {
  /** 1-based, as the spreadsheet program shows it. */
  readonly number: number;
  readonly hidden: boolean;
  /** It has more values than its table is wide: nobody can tell which of them is in the wrong column. */
  readonly ragged?: boolean;
  readonly cells: readonly Cell[];
}

/** A sheet of a workbook, or a whole CSV file; rows come one by one and are read once. */
export interface Sheet {
  /** The path as given plus what was found below it. */
  readonly file: string;
  /** Absent for CSV. */
  readonly name?: string;
  /** The name as it reads where its letters are those of an old encoding: to be understood, while places keep `name`. */
  readonly nameReads?: string;
  readonly hidden: boolean;
  /** Batches of rows in order; rows without any cell may be left out. Throws `UnreadableFile`. */
  rows(): AsyncIterable<Iterable<Row>>;
  /** From the next row on, the contents of this column (1-based) do not leave the reader. */
  drop(column: number): void;
}

/** The cell in a 1-based column, blank where the row does not reach it. */
export function cellAt(row: Row, column: number): Cell {
  return row.cells[column - 1] ?? BLANK;
}
