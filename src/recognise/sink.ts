import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { RegisterRow, Table, TableRow } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

/** A data row that does not count, as far as it is known what it should have reported. */
export interface RefusedRow {
  readonly table: Table;
  readonly unit?: Unit;
  readonly period?: Period;
  /** Code of the first finding that refused it. */
  readonly why: string;
  readonly at: Place;
}

/** A row of sums since the start of the year: no data, but to be held against the months. */
export interface CumulativeRow {
  readonly table: Table;
  readonly number: number;
  /** The sums by column id. */
  readonly figures: Readonly<Record<string, number>>;
  /** Whose rows it sums; none where that cannot be told. */
  readonly units: readonly Unit[];
  readonly period: Period;
}

/** Takes what recognition finds, in the order of the sheet. */
export interface Sink {
  table(table: Table): void;
  row(row: TableRow): void;
  /** A row of a register. */
  entry(row: RegisterRow): void;
  refused(row: RefusedRow): void;
  cumulative(row: CumulativeRow): void;
}

/** Makes a finding of a code; its severity comes from the rule. */
export type Report = (code: string, at: Place, args?: Finding['args'], related?: readonly Place[]) => void;
