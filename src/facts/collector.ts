import type { Form } from '../forms/form.ts';
import { forms } from '../forms/registry.ts';
import type { Fact, Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { type Calendar, contains, type Period, windowOf } from '../model/period.ts';
import { comparePlaces } from '../model/place.ts';
import { placeOf, type Table, type TableRow } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { RefusedRow, Report } from '../recognise/sink.ts';
import { createRowCheck } from '../rules/check-row.ts';
import { builtIn, type Severities } from '../rules/severities.ts';
import type { Entry } from './entry.ts';
import { entryOfRow } from './entry-of-row.ts';
import { gapsOf, holdBack, type Repetition } from './hold-back.ts';

/** What counts among the rows that come by. */
export interface Selection {
  /** Rows of a stated window of the other calendar are left out; without it windows of both count. */
  readonly calendar?: Calendar;
  /** Rows of other periods or units are left out; without them everything counts. */
  readonly asked?: { readonly period?: Period; readonly units?: readonly Unit[] };
  /** How bad the rules are: a row with an error does not count. `builtIn` where it is not given. */
  readonly severities?: Severities;
}

/** Turns rows into facts and gaps; what is left out is reported. */
export interface Collector {
  /** True where the row counts. */
  row(row: TableRow): boolean;
  refused(row: RefusedRow): void;
  /** A file that cannot be read to its end: nothing of it counts, for the reason with that code. */
  broken(file: string, why: string): void;
  /** The rows, by rule, that a blank kept the rule from deciding. */
  readonly undecided: ReadonlyMap<string, number>;
  /** To be called once everything has come by: what is reported twice does not count. */
  finish(): { facts: Fact[]; gaps: Gap[] };
}

export function createCollector(
  { calendar, asked, severities = builtIn }: Selection,
  report: Report,
  finding: (finding: Finding) => void,
): Collector {
  let entries: Entry[] = [];
  const gaps: Gap[] = [];
  const checkRow = createRowCheck(severities);
  const undecided = new Map<string, number>();
  const told = new Map<Table, Set<string>>();

  /** Says once per table why rows of it are left out. */
  function leaveOut(code: string, row: TableRow, args: Finding['args']): false {
    const codes = told.get(row.table) ?? new Set();
    told.set(row.table, codes);
    if (!codes.has(code)) report(code, placeOf(row), args);
    codes.add(code);
    return false;
  }

  function row(row: TableRow): boolean {
    if (calendar !== undefined && row.calendar !== undefined && row.calendar !== calendar) {
      return leaveOut('X002', row, { ...windowOf(row.period, row.calendar), calendar: row.calendar });
    }
    if (!isAsked(row, asked)) return leaveOut('X003', row, { unit: row.unit.name, period: row.period.id });
    const checked = checkRow(row);
    for (const one of checked.findings) finding(one);
    for (const { code } of checked.undecided) undecided.set(code, (undecided.get(code) ?? 0) + 1);
    const broken =
      checked.findings.find(({ severity }) => severity === 'error')?.code ??
      row.doubts?.find((code) => severities.of(code) === 'error');
    if (broken !== undefined) {
      refused({ ...row, why: broken, at: placeOf(row) });
      return false;
    }
    entries.push(entryOfRow(formOf(row.table), row));
    return true;
  }

  function refused({ table, unit, period, why, at }: RefusedRow): void {
    if (unit === undefined || period === undefined) return;
    gaps.push(...formOf(table).measures.map((measure) => ({ measure, unit, period, why, at })));
  }

  function broken(file: string, why: string): void {
    gaps.push(...entries.filter(({ at }) => at.file === file).flatMap((entry) => gapsOf(entry, why)));
    entries = entries.filter(({ at }) => at.file !== file);
  }

  function finish(): { facts: Fact[]; gaps: Gap[] } {
    const { counting, repeated } = holdBack(entries);
    for (const repetition of repeated) {
      reportTwice(repetition, report);
      gaps.push(...repetition.entries.flatMap((entry) => gapsOf(entry, 'X001')));
    }
    gaps.push(...counting.flatMap((entry) => entry.gaps));
    return { facts: counting.flatMap((entry) => entry.facts), gaps };
  }

  return { row, refused, broken, undecided, finish };
}

function isAsked({ period, unit }: TableRow, asked: Selection['asked']): boolean {
  if (asked?.period !== undefined && !contains(asked.period, period)) return false;
  return asked?.units === undefined || asked.units.includes(unit);
}

function reportTwice({ entries, places }: Repetition, report: Report): void {
  const [first] = entries;
  const [at, ...related] = [...places].sort(comparePlaces);
  if (first === undefined || at === undefined) return;
  const { unit, period, form, what } = first;
  const args = { unit: unit.name, period: period.id, form: formOf({ form }).title.vi, what, times: places.length };
  report('X001', at, args, related);
}

function formOf({ form }: { form: string }): Form {
  const found = forms.find(({ id }) => id === form);
  if (!found) throw new Error(`no form ${form}`);
  return found;
}
