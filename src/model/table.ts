import type { AsOf } from './as-of.ts';
import type { Calendar, Period } from './period.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';

/** The typed cells of a row by column id; `null` is a blank, a column that the table does not have is absent. */
export type Values = Readonly<Record<string, Value>>;

/** A text, a choice or an ISO date; a number; a number that its marks qualify; nothing. */
export type Value = string | number | Quantity | null;

/** A form found on a sheet. */
export interface Table {
  /** Id of the form. */
  readonly form: string;
  readonly file: string;
  readonly sheet?: string;
  /** The header's cells as Excel writes a range: `A6:K7`. */
  readonly header: string;
  /** Sheet column (1-based) by column id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet column, by column id, of the sums since the start of the year. */
  readonly cumulative: ReadonlyMap<string, number>;
  /** All of its figures are such sums: none of its rows is data. */
  readonly isCumulative: boolean;
  /** Unit and period of the whole table; rows with columns of their own may differ. */
  readonly unit?: Unit;
  readonly period?: Period;
  /** Of a register: who keeps it, as the words around it say, and until when. */
  readonly kept?: { readonly by?: Unit; readonly asOf?: AsOf };
}

/** One row of a table, typed, of the unit that reports it. */
export interface FiledRow {
  readonly table: Table;
  /** As Excel shows it. */
  readonly number: number;
  readonly values: Values;
  readonly unit: Unit;
  /** Codes of what recognition has against the row although it can be read: it does not count where one is an error. */
  readonly doubts?: readonly string[];
}

/** A row of a register: its days stand in its values. */
export interface RegisterRow extends FiledRow {
  /** Who keeps the list: the district keeps one of all units. */
  readonly keeper?: Unit;
}

/** A row of figures of a period. */
export interface TableRow extends FiledRow {
  readonly period: Period;
  /** Sums since the start of the year by column id, where the table has columns of them. */
  readonly cumulative?: Readonly<Record<string, number>>;
  /** The calendar of a stated window; absent where the period serves either calendar. */
  readonly calendar?: Calendar;
}

/** Where a column of a row stands. */
export function placeOf(row: { readonly table: Table; readonly number: number }, column?: string): Place {
  const { file, sheet, columns } = row.table;
  const at = column === undefined ? undefined : columns.get(column);
  return {
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row: row.number,
    ...(at === undefined ? {} : { column: at }),
  };
}
