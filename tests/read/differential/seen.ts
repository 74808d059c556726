import { type Cell, isBlank } from '../../../src/model/cell.ts';
import { columnLetters } from '../../../src/model/place.ts';
import type { SheetRows } from '../../support/read-all.ts';

/** A sheet as one reader sees it, in terms that every reader has. */
export interface Seen {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that the reader gives. */
  readonly rows: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  /** By address: `1.5`, `'text'`, `TRUE`, `#REF!`; after a `=` where it is the result of a formula. Dates are serial days. */
  readonly values: ReadonlyMap<string, string>;
  /** By address of a covered cell: the address of the cell that covers it. */
  readonly covered: ReadonlyMap<string, string>;
  /** Addresses of formulas of which the reader has no result. */
  readonly unknown: ReadonlySet<string>;
}

/** What every reader fills while it goes through its cells. */
export interface Draft {
  readonly values: Map<string, string>;
  readonly covered: Map<string, string>;
  readonly unknown: Set<string>;
  readonly rows: Set<number>;
  readonly hiddenRows: Set<number>;
}

export function draft(): Draft {
  return { values: new Map(), covered: new Map(), unknown: new Set(), rows: new Set(), hiddenRows: new Set() };
}

export function seenByUs({ name = '', hidden, rows }: SheetRows): Seen {
  const seen = draft();
  for (const row of rows) {
    seen.rows.add(row.number);
    if (row.hidden) seen.hiddenRows.add(row.number);
    for (const [index, cell] of row.cells.entries()) {
      const at = `${columnLetters(index + 1)}${row.number}`;
      if (cell.origin) seen.covered.set(at, `${columnLetters(cell.origin.column)}${cell.origin.row}`);
      else if (cell.state === 'unknown') seen.unknown.add(at);
      else if (!isBlank(cell)) seen.values.set(at, valueText(cell));
    }
  }
  return { name, hidden, ...seen };
}

function valueText({ kind, state, text, number }: Cell): string {
  const sign = state === 'formula' ? '=' : '';
  if (kind === 'text') return `${sign}'${text}'`;
  if (kind === 'boolean') return sign + (number === 1 ? 'TRUE' : 'FALSE');
  return sign + (kind === 'error' ? text : String(number));
}
