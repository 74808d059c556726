import { type Column, isNumeric } from '../forms/column.ts';
import type { Form } from '../forms/form.ts';
import { BLANK, type Cell } from '../model/cell.ts';
import { columnLetters, type Place, placesOn } from '../model/place.ts';
import { cellAt, type Row, type Sheet } from '../model/sheet.ts';
import type { Header } from './header/find-header.ts';
import type { HeaderPath } from './header/header-paths.ts';
import { labelOf } from './header/label-of.ts';

/** A column of the form, and the sheet column (1-based) that it is in. */
export interface Field {
  readonly column: Column;
  readonly at: number;
  /** The other sheet columns below the same merged heading, which are blank as long as it names one. */
  readonly others?: readonly number[];
}

/** Where the columns of a table stand, and what they are called there. */
export interface Layout {
  readonly form: Form;
  /** `A6:K7`. */
  readonly range: string;
  /** Sheet column by column id, the common columns under `unit`, `period`, `quarter` and `year`. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet column, by column id, of its sums since the start of the year. */
  readonly cumulative: ReadonlyMap<string, number>;
  /** The form's own columns that the table has, in the order of the form. */
  readonly fields: readonly Field[];
  /** The label of a column as the sheet shows it, its headings before it. */
  label(id: string): string;
  place(row: number, id?: string): Place;
  /** The row with the labels that merged cells above it show in it. Takes the rows in their order. */
  withLabels(row: Row): Row;
  /** The cell of a label column, as `withLabels` shows it; blank where the table lacks the column. */
  labelCell(row: Row, id: string): Cell;
}

const ROLES = ['unit', 'period', 'quarter', 'year'] as const;

export function layoutOf(header: Header, sheet: Sheet): Layout {
  const place = placesOn(sheet);
  const columns = new Map(header.columns);
  const labelColumns: number[] = [];
  for (const role of ROLES) {
    const at = header.roles.get(role);
    if (at === undefined) continue;
    columns.set(role, at);
    labelColumns.push(at);
  }
  const fields = header.form.columns.flatMap((column) => {
    const at = columns.get(column.id);
    if (at === undefined) return [];
    const others = header.merged.filter((one) => one.column === column).map(({ second }) => second);
    return [others.length === 0 ? { column, at } : { column, at, others }];
  });
  for (const { column, at } of fields) if (!isNumeric(column)) labelColumns.push(at);
  return {
    form: header.form,
    range: rangeOf(header),
    columns,
    cumulative: header.cumulative,
    fields,
    label: (id) => {
      const at = columns.get(id);
      return at === undefined ? id : labelOf(header, at);
    },
    place: (row, id) => place(row, id === undefined ? undefined : columns.get(id)),
    labelCell: (row, id) => {
      const at = columns.get(id);
      return at === undefined ? BLANK : labelAt(row, at);
    },
    withLabels: labelsShown(labelColumns),
  };
}

/** The cell of a label column: one that its merged range covers shows nothing. */
export function labelAt(row: Row, at: number): Cell {
  const cell = cellAt(row, at);
  return cell.state === 'covered' ? BLANK : cell;
}

function labelsShown(columns: readonly number[]): Layout['withLabels'] {
  const last = columns.map((at) => ({ at, row: 0, cell: BLANK }));
  return (row) => {
    let cells: Cell[] | undefined;
    for (const label of last) {
      const cell = cellAt(row, label.at);
      if (cell.state !== 'covered') {
        label.row = row.number;
        label.cell = cell;
      } else if (cell.origin?.column === label.at && cell.origin.row === label.row) {
        cells ??= [...row.cells];
        cells[label.at - 1] = label.cell;
      }
    }
    return cells === undefined ? row : { ...row, cells };
  };
}

function rangeOf({ rows, paths }: Header): string {
  const isLabelled = ({ labels }: HeaderPath): boolean => labels.length > 0;
  const first = paths.findIndex(isLabelled) + 1;
  const last = paths.findLastIndex(isLabelled) + 1;
  return `${columnLetters(first)}${rows[0]?.number}:${columnLetters(last)}${rows.at(-1)?.number}`;
}
