import type { Period } from '../model/period.ts';
import type { Table } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

/** What was read of a table: its rows that count, and the one unit and period that they are of, where it is one. */
export interface TableIntake {
  readonly table: Table;
  readonly rows: number;
  readonly unit?: Unit;
  readonly period?: Period;
  /** Number of the last month that its rows are of, where they state any. */
  readonly lastMonth?: number;
}

interface CountedRow {
  readonly table: Table;
  readonly unit: Unit;
  readonly period?: Period;
}

/** Counts, by table, the rows that count. */
export interface TableTally {
  count(row: CountedRow): void;
  /** Forgets the rows of a file: they do not count. */
  drop(file: string): void;
  of(table: Table): TableIntake;
}

export function createTableTally(): TableTally {
  const counts = new Map<Table, { rows: number; readonly units: Set<Unit>; readonly periods: Map<string, Period> }>();
  return {
    count({ table, unit, period }) {
      let known = counts.get(table);
      if (known === undefined) {
        known = { rows: 0, units: new Set(), periods: new Map() };
        counts.set(table, known);
      }
      known.rows++;
      known.units.add(unit);
      if (period) known.periods.set(period.id, period);
    },
    drop(file) {
      for (const [table, known] of counts) if (table.file === file) known.rows = 0;
    },
    of(table) {
      const known = counts.get(table);
      const unit = known === undefined ? table.unit : only(known.units);
      const period = known === undefined || known.periods.size === 0 ? table.period : only(known.periods.values());
      const months = [...(known?.periods.values() ?? []), ...(period ? [period] : [])].map(({ to }) => to);
      return {
        table,
        rows: known?.rows ?? 0,
        ...(unit === undefined ? {} : { unit }),
        ...(period === undefined ? {} : { period }),
        ...(months.length === 0 ? {} : { lastMonth: Math.max(...months) }),
      };
    },
  };
}

function only<T>(values: Iterable<T>): T | undefined {
  const [first, ...others] = values;
  return others.length === 0 ? first : undefined;
}
