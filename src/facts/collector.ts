import { formOf } from '../forms/registry.ts';
import { type Deadlines, usualDeadlines } from '../law/deadlines.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Fact, Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Item } from '../model/item.ts';
import { type Calendar, contains, type Period, windowOf } from '../model/period.ts';
import { comparePlaces } from '../model/place.ts';
import type { RegisterView } from '../model/register-view.ts';
import { type FiledRow, placeOf, type RegisterRow, type Table, type TableRow } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { RefusedRow, Report } from '../recognise/sink.ts';
import { createRowCheck } from '../rules/check-row.ts';
import { builtIn, type Severities } from '../rules/severities.ts';
import { besideRegisters } from './beside-registers.ts';
import type { Entry } from './entry.ts';
import { entryOfRow } from './entry-of-row.ts';
import { gapsOf, holdBack, type Repetition } from './hold-back.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { inOneSpelling } from './one-spelling.ts';

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
}

/** What everything that came by comes to. */
export interface Collected {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  readonly items: readonly Item[];
  readonly coverage: readonly Coverage[];
  readonly registers: readonly RegisterView[];
}

/** Turns rows into facts and gaps; what is left out is reported. */
export interface Collector {
  table(table: Table): void;
  /** True where the row counts. */
  row(row: TableRow): boolean;
  /** True where the row of a register counts, unless another list contradicts it. */
  entry(row: RegisterRow): boolean;
  refused(row: RefusedRow): void;
  /** A file that cannot be read to its end: nothing of it counts, for the reason with that code. */
  broken(file: string, why: string): void;
  /** The rows, by rule, that a blank kept the rule from deciding. */
  readonly undecided: ReadonlyMap<string, number>;
  /** To be called once everything has come by: what is reported twice does not count. */
  finish(): Collected;
}

export function createCollector(
  { calendar, asked, severities = builtIn, deadlines = usualDeadlines() }: Selection,
  report: Report,
  finding: (finding: Finding) => void,
): Collector {
  let entries: Entry[] = [];
  const gaps: Gap[] = [];
  const checkRow = createRowCheck(severities);
  const undecided = new Map<string, number>();
  const told = new Map<Table, Set<string>>();
  const ledgers = new Map<string, Ledger>();

  function ledgerOf({ form: id }: Table): Ledger | undefined {
    const form = formOf(id);
    if (form.every !== 'event') return undefined;
    const ledger = ledgers.get(id) ?? createLedger(form, calendar ?? 'calendar', deadlines, report);
    ledgers.set(id, ledger);
    return ledger;
  }

  /** Says once per table why rows of it are left out. */
  function leaveOut(code: string, row: FiledRow, args: Finding['args']): false {
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
    const form = formOf(row.table.form);
    if (form.every === 'event' || !isSound(row)) return false;
    entries.push(entryOfRow(form, row));
    return true;
  }

  function entry(row: RegisterRow): boolean {
    if (asked?.units && !asked.units.includes(row.unit))
      return leaveOut('X003', row, { unit: row.unit.name, period: '' });
    if (!isSound(row)) return false;
    ledgerOf(row.table)?.add(row);
    return true;
  }

  /** Holds the rules against a row; one that breaks an error's is refused. */
  function isSound(row: FiledRow & { readonly period?: Period }): boolean {
    const checked = checkRow(row);
    for (const one of checked.findings) finding(one);
    for (const { code } of checked.undecided) undecided.set(code, (undecided.get(code) ?? 0) + 1);
    const broken =
      checked.findings.find(({ severity }) => severity === 'error')?.code ??
      row.doubts?.find((code) => severities.of(code) === 'error');
    if (broken !== undefined) refused({ ...row, why: broken, at: placeOf(row) });
    return broken === undefined;
  }

  function refused(row: RefusedRow): void {
    const { table, unit, period, why, at } = row;
    ledgerOf(table)?.refused(row);
    if (unit === undefined || period === undefined) return;
    gaps.push(...formOf(table.form).measures.map((measure) => ({ measure, unit, period, why, at })));
  }

  function broken(file: string, why: string): void {
    gaps.push(...entries.filter(({ at }) => at.file === file).flatMap((entry) => gapsOf(entry, why)));
    entries = entries.filter(({ at }) => at.file !== file);
    for (const ledger of ledgers.values()) ledger.drop(file, why);
  }

  function finish(): Collected {
    const { counting, repeated } = holdBack(entries);
    for (const repetition of repeated) {
      reportTwice(repetition, report);
      gaps.push(...repetition.entries.flatMap((entry) => gapsOf(entry, 'X001')));
    }
    gaps.push(...counting.flatMap((entry) => entry.gaps));
    const sums = [...ledgers.values()].map((ledger) => ledger.finish());
    const handedIn = counting.flatMap((entry) => entry.facts);
    const given = besideRegisters(
      handedIn,
      gaps,
      sums.flatMap((sum) => sum.given),
      report,
    );
    const facts = [...handedIn, ...given, ...sums.flatMap((sum) => sum.facts)];
    gaps.push(...sums.flatMap((sum) => sum.gaps));
    return {
      facts: inOneSpelling(facts),
      gaps,
      items: [...counting.flatMap(({ item }) => item ?? []), ...sums.flatMap((sum) => sum.items)],
      coverage: sums.flatMap((sum) => sum.coverage),
      registers: sums.flatMap(({ view }) => view ?? []),
    };
  }

  return { table: (one) => ledgerOf(one)?.table(one), row, entry, refused, broken, undecided, finish };
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
  const args = { unit: unit.name, period: period.id, form: formOf(form).title.vi, what, times: places.length };
  report('X001', at, args, related);
}
