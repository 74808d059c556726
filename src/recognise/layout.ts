import { isNumeric } from '../forms/column.ts';
import type { Form } from '../forms/form.ts';
import { BLANK, type Cell } from '../model/cell.ts';
import { columnLetters, type Place } from '../model/place.ts';
import { cellAt, type Row, type Sheet } from '../model/sheet.ts';
import type { Header } from './find-header.ts';

/** Where the columns of a table stand, and what they are called there. */
export interface Layout {
  readonly form: Form;
  /** `A6:K7`. */
  readonly range: string;
  /** Sheet column by column id, the common columns under `unit`, `period` and `year`. */
  readonly columns: ReadonlyMap<string, number>;
  /** The label of a column as the sheet shows it, its headings before it. */
  label(id: string): string;
  place(row: number, id?: string): Place;
  /** The row with the labels that merged cells above it show in it. Takes the rows in their order. */
  withLabels(row: Row): Row;
  /** The cell of a label column, as `withLabels` shows it. */
  labelCell(row: Row, id: string): Cell;
}

const ROLES = ['unit', 'period', 'year'] as const;

export function layoutOf(header: Header, sheet: Sheet): Layout {
  const columns = new Map(header.columns);
  for (const role of ROLES) {
    const at = header.roles.get(role);
    if (at !== undefined) columns.set(role, at);
  }
  const labels = new Map([...columns].map(([id, at]) => [id, labelOf(header, at)]));
  const numeric = new Set(header.form.columns.filter(isNumeric).map(({ id }) => id));
  const labelColumns = [...columns].filter(([id]) => !numeric.has(id)).map(([, at]) => at);
  const shown = new Map<number, { row: number; cell: Cell }>();
  return {
    form: header.form,
    range: rangeOf(header),
    columns,
    label: (id) => labels.get(id) ?? id,
    place: (row, id) => {
      const column = id === undefined ? undefined : columns.get(id);
      return {
        file: sheet.file,
        ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
        row,
        ...(column === undefined ? {} : { column }),
      };
    },
    labelCell: (row, id) => {
      const at = columns.get(id);
      if (at === undefined) return BLANK;
      const cell = cellAt(row, at);
      return cell.state === 'covered' ? BLANK : cell;
    },
    withLabels: (row) => {
      let cells: Cell[] | undefined;
      for (const at of labelColumns) {
        const { state, origin } = cellAt(row, at);
        const label = shown.get(at);
        if (state !== 'covered') {
          shown.set(at, { row: row.number, cell: cellAt(row, at) });
        } else if (label && origin?.column === at && origin.row === label.row) {
          cells ??= [...row.cells];
          cells[at - 1] = label.cell;
        }
      }
      return cells === undefined ? row : { ...row, cells };
    },
  };
}

/** The label of a sheet column: its path, from the top heading down. */
export function labelOf(header: Header, column: number): string {
  return (header.paths[column - 1]?.labels ?? []).join(' › ').replace(/\s+/g, ' ');
}

function rangeOf({ rows, paths }: Header): string {
  const labelled = paths.flatMap(({ labels }, index) => (labels.length > 0 ? [index + 1] : []));
  const [first = 1, last = first] = [labelled[0], labelled.at(-1)];
  return `${columnLetters(first)}${rows[0]?.number}:${columnLetters(last)}${rows.at(-1)?.number}`;
}
