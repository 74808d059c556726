import type { Deadlines } from '../law/deadlines.ts';
import type { Args } from '../model/finding.ts';
import { type Calendar, contains, type Period, windowOf } from '../model/period.ts';
import type { TableRow } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { Severities } from '../rules/severities.ts';

/** What counts among the rows that come by. */
export interface Selection {
  /** Rows of a stated window of the other calendar are left out; without it windows of both count. */
  readonly calendar?: Calendar;
  /** Rows of other periods or units are left out; without them everything counts. */
  readonly asked?: { readonly period?: Period; readonly units?: readonly Unit[] };
  /** How bad the rules are: a row with an error does not count. `builtIn` where it is not given. */
  readonly severities?: Severities;
  /** By what last days are counted; `usualDeadlines` where it is not given. */
  readonly deadlines?: Deadlines;
  /** The names of files and folders state versions, and the later one counts; without it a second version is a repetition. */
  readonly versions?: 'by-name';
}

/** Why a row that could be read does not count: code and args of the finding. */
export interface Unselected {
  readonly code: string;
  readonly args: Args;
}

/** The same of a row of a register, which has no period. */
export function whyNotAsked(
  { unit, period }: Pick<TableRow, 'unit'> & Partial<Pick<TableRow, 'period'>>,
  { asked }: Selection,
): Unselected | undefined {
  const isAsked =
    (period === undefined || asked?.period === undefined || contains(asked.period, period)) &&
    (asked?.units === undefined || asked.units.includes(unit));
  return isAsked ? undefined : { code: 'X003', args: { unit: unit.name, period: period?.id ?? '' } };
}

export function whyUnselected(row: TableRow, selection: Selection): Unselected | undefined {
  const { period, calendar } = row;
  if (selection.calendar !== undefined && calendar !== undefined && calendar !== selection.calendar) {
    return { code: 'X002', args: { ...windowOf(period, calendar), calendar } };
  }
  return whyNotAsked(row, selection);
}
