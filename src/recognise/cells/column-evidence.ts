import { type Column, isNumeric } from '../../forms/column.ts';
import type { Cell } from '../../model/cell.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { type Marks, type MarkUse, NO_MARKS } from '../../text/number-marks.ts';
import { marksIn } from '../../text/numeral.ts';
import { parsePercentText } from '../../text/parse-quantity.ts';
import { NO_SHARES, type Shares, withShare } from '../../text/read-share.ts';
import type { Layout } from '../layout.ts';
import { createDateOrder, type DateOrder } from './date-order.ts';

/** What the cells of a column show together of how each of them is to be read. */
export interface ColumnEvidence {
  readonly marks: Marks;
  readonly shares: Shares;
  /** Texts of days have the month first. */
  readonly isMonthFirst: boolean;
}

export const NO_EVIDENCE: ColumnEvidence = { marks: NO_MARKS, shares: NO_SHARES, isMonthFirst: false };

/** Collects the evidence of a table's columns from its rows. */
export interface TableEvidence {
  note(row: Row): void;
  of(id: string): ColumnEvidence;
  /** Date columns in which day and month look exchanged, with the rows where they do. */
  swapped(): { readonly column: string; readonly rows: readonly number[] }[];
}

interface NumberColumn extends ColumnEvidence {
  readonly at: number;
  readonly kind: Column['kind'];
  readonly marks: Set<MarkUse>;
  shares: Shares;
}

export function createEvidence(layout: Layout): TableEvidence {
  const numbers = new Map<string, NumberColumn>();
  /** Columns of quantities stand side by side to be compared: what one of them shows of its marks holds for all. */
  const quantityMarks = new Set<MarkUse>();
  const dates = new Map<string, { at: number; order: DateOrder }>();
  for (const { column, at } of layout.fields) {
    const { id, kind } = column;
    if (kind === 'date') dates.set(id, { at, order: createDateOrder() });
    else if (isNumeric(column)) {
      const marks = kind === 'quantity' ? quantityMarks : new Set<MarkUse>();
      numbers.set(id, { marks, shares: NO_SHARES, isMonthFirst: false, at, kind });
    }
  }
  /** A column whose texts do not tell is of the same hand as those beside it. */
  function isMonthFirst(own: DateOrder): boolean {
    const votes = own.monthsFirst();
    if (votes !== 0) return votes > 0;
    return [...dates.values()].reduce((sum, { order }) => sum + order.monthsFirst(), 0) > 0;
  }

  function of(id: string): ColumnEvidence {
    const date = dates.get(id);
    return date ? { ...NO_EVIDENCE, isMonthFirst: isMonthFirst(date.order) } : (numbers.get(id) ?? NO_EVIDENCE);
  }

  return {
    note(row) {
      for (const column of numbers.values()) {
        const cell = cellAt(row, column.at);
        if (cell.kind === 'text' && cell.state !== 'covered')
          for (const use of marksIn(cell.text)) column.marks.add(use);
        if (column.kind === 'percent') column.shares = withShare(column.shares, bareShare(cell));
      }
      for (const { at, order } of dates.values()) order.note(row.number, cellAt(row, at));
    },
    of,
    swapped: () =>
      [...dates].flatMap(([column, { order }]) => {
        const rows = order.swapped();
        return rows.length === 0 ? [] : [{ column, rows }];
      }),
  };
}

/** A number without `%`; 0, which shows nothing, where the cell is none. */
function bareShare(cell: Cell): number {
  if (cell.kind === 'number') return cell.percent ? 0 : cell.number;
  const reading = cell.kind === 'text' && cell.state !== 'covered' ? parsePercentText(cell.text) : undefined;
  return reading?.state === 'number' && !reading.percent ? reading.value : 0;
}
