import { isBlank } from '../../model/cell.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { ownLabel } from '../header/header-paths.ts';

/** Tells rows that number the columns from data that only look so: `1 | 2 | 3`, where a merged cell names the row. */
export interface NumberRows {
  /** True of one right below a header, or that says what the first one says. */
  has(row: Row): boolean;
  /** Takes note of what else stands in the table: a header printed again, or a row. */
  note(what: 'header' | 'row'): void;
}

/** `numbers`: the row that numbers the columns of the header, if it has one. */
export function numberRows(numbers: Row | undefined): NumberRows {
  let mayFollow = numbers === undefined;

  function saysTheSame(row: Row, one: Row): boolean {
    const width = Math.max(row.cells.length, one.cells.length);
    return Array.from({ length: width }, (_, index) => index + 1).every(
      (at) => ownLabel(cellAt(row, at)) === ownLabel(cellAt(one, at)),
    );
  }

  return {
    has: (row) => mayFollow || (numbers !== undefined && saysTheSame(row, numbers)),
    note(what) {
      mayFollow = what === 'header';
    },
  };
}

/** True where one more row numbers as many columns as the first one, if there is any: a row of data lacks its label. */
export function isAsWide({ cells }: Row, first: Row | undefined): boolean {
  const filled = (all: Row['cells']): number => all.filter((cell) => !isBlank(cell)).length;
  return first === undefined || filled(cells) >= filled(first.cells);
}
