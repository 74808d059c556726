import type { Period } from '../model/period.ts';
import type { FiledRow, Table } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

/** What was read of a table: its rows that count, and the one unit and period that they are of, where it is one. */
export interface TableIntake {
  readonly table: Table;
  readonly rows: number;
  readonly unit?: Unit;
  readonly period?: Period;
}

/** Counts the rows of a table as they come by. */
export interface TableTally {
  count(row: FiledRow & { readonly period?: Period }): void;
  /** Forgets the rows: their file does not count. */
  drop(): void;
  intake(): TableIntake;
}

export function createTableTally(table: Table): TableTally {
  let rows = 0;
  const units = new Set<Unit>();
  const periods = new Map<string, Period>();
  return {
    count({ unit, period }) {
      rows++;
      units.add(unit);
      if (period) periods.set(period.id, period);
    },
    drop() {
      rows = 0;
    },
    intake() {
      const unit = units.size === 0 ? table.unit : only(units);
      const period = periods.size === 0 ? table.period : only(periods.values());
      return { table, rows, ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) };
    },
  };
}

function only<T>(values: Iterable<T>): T | undefined {
  const [first, ...others] = values;
  return others.length === 0 ? first : undefined;
}
