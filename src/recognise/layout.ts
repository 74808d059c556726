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
  /** The cell of a label column; below the first row of a vertical merge it says what the merged cell says. */
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
  const mergedLabels = new Map<number, Cell>();
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
      if (cell.state === 'covered') return cell.origin?.column === at ? (mergedLabels.get(at) ?? BLANK) : BLANK;
      mergedLabels.set(at, cell);
      return cell;
    },
  };
}

/** The label of a sheet column: its path, from the top heading down. */
export function labelOf(header: Header, column: number): string {
  return (header.paths[column - 1] ?? []).join(' › ').replace(/\s+/g, ' ');
}

function rangeOf({ rows, paths }: Header): string {
  const labelled = paths.flatMap((path, index) => (path.length > 0 ? [index + 1] : []));
  const [first = 1, last = first] = [labelled[0], labelled.at(-1)];
  return `${columnLetters(first)}${rows[0]?.number}:${columnLetters(last)}${rows.at(-1)?.number}`;
}
