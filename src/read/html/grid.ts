import { BLANK, type Cell } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { cellText } from '../cell-text.ts';
import type { Limits } from '../limits.ts';
import type { OwnRow } from '../sheet-of.ts';
import { coverer, type MergedRange, rangeOf } from '../xlsx/merged-ranges.ts';
import { textCell } from '../xlsx/shared-strings.ts';

/** The most that a cell may span, as browsers have it. */
const ACROSS = 1_000;
const DOWN = 65_534;

/** The cells of a sheet that is made from the top down, each put into the first free column of its row. */
export interface Grid {
  startRow(hidden: boolean): void;
  /** Spans are 1 where they are not given; 0 rows reach to the end of the table. */
  place(text: string, across: number, down: number): void;
  /** The column that the next cell of the row comes into, if none above reaches down to it. */
  nextColumn(): number;
  /** Leaves the columns before this one blank. */
  skipTo(column: number): void;
  /** From the next row on nothing reaches down any more. */
  endTable(): void;
  /** The rows finished since the last call. */
  take(): OwnRow[];
}

export function createGrid(limits: Limits): Grid {
  let ranges: MergedRange[] = [];
  let cover = coverer(ranges);
  /** By column: the last row that a cell above reaches. */
  let taken: number[] = [];
  let width = 0;
  let rows: OwnRow[] = [];
  let row: { number: number; hidden: boolean; cells: Cell[] } = { number: 0, hidden: false, cells: [] };
  /** Cells so far; those of the file are counted too, as a span makes thousands of one. */
  let made = 0;

  function finishRow(): void {
    if (row.number === 0) return;
    cover(row.number, row.cells, width);
    made += row.cells.length;
    if (made > limits.blanks) throw new UnreadableFile('F004', { what: 'blanks', limit: limits.blanks });
    if (row.cells.length > 0) rows.push(row);
  }

  return {
    startRow(hidden) {
      finishRow();
      if (row.number >= limits.rows) throw new UnreadableFile('F004', { what: 'rows', limit: limits.rows });
      row = { number: row.number + 1, hidden, cells: [] };
    },
    place(text, across, down) {
      const { number, cells } = row;
      while ((taken[cells.length] ?? 0) >= number) cells.push(BLANK);
      const left = cells.length + 1;
      const right = left + Math.min(Math.max(across, 1), ACROSS) - 1;
      const bottom = number + (down === 0 ? DOWN : Math.min(down, DOWN)) - 1;
      if (right > limits.columns) throw new UnreadableFile('F004', { what: 'columns', limit: limits.columns });
      if (right > left || bottom > number)
        ranges.push(rangeOf({ row: number, column: left }, { row: bottom, column: right }));
      cells.push(textCell(cellText(text, limits), 'plain'));
      while (cells.length < right) cells.push(BLANK);
      for (let column = left; column <= right; column++) taken[column - 1] = Math.max(taken[column - 1] ?? 0, bottom);
      width = Math.max(width, right);
    },
    nextColumn: () => row.cells.length + 1,
    skipTo(column) {
      while (row.cells.length < column - 1) row.cells.push(BLANK);
    },
    endTable() {
      finishRow();
      row = { ...row, cells: [] };
      ranges = [];
      cover = coverer(ranges);
      taken = [];
      width = 0;
    },
    take() {
      const finished = rows;
      rows = [];
      return finished;
    },
  };
}
