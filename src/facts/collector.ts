import type { PeriodForm } from '../forms/form.ts';
import { formOf } from '../forms/registry.ts';
import { usualDeadlines } from '../law/deadlines.ts';
import type { Gap } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import { type FiledRow, placeOf, type RegisterRow, type Table, type TableRow } from '../model/table.ts';
import type { RefusedRow, Report, Sink } from '../recognise/sink.ts';
import { createRowCheck } from '../rules/check-row.ts';
import type { Cumulative } from '../rules/intake-view.ts';
import { builtIn } from '../rules/severities.ts';
import { cumulativeOfRow, cumulativeOfTable } from './cumulative-figures.ts';
import type { Entry, Refusal } from './entry.ts';
import { entryOfRow } from './entry-of-row.ts';
import { createHandIns, type FileContents } from './hand-ins.ts';
import { gapsOf } from './hold-back.ts';
import { createLedger, type Ledger } from './registers/ledger.ts';
import { type Selection, type Unselected, whyNotAsked, whyUnselected } from './selection.ts';
import { type Collection, sumUp } from './sum-up.ts';
import { createTableTally } from './table-tally.ts';

/** Turns rows into facts and gaps; what is left out is reported. */
export interface Collector extends Sink {
  /** A file of which nothing counts, for the reason with that code: its figures are missing. */
  holdFile(file: string, why: string): void;
  /** A file that is a copy of another: its figures do not count, and none is missing. */
  dropFile(file: string): void;
  handedInBy(file: string): FileContents;
  /** The rows, by rule, that a blank kept the rule from deciding. */
  readonly blanks: ReadonlyMap<string, number>;
  /** To be called once everything has come by: what is reported twice does not count. */
  finish(): Collection;
}

export function createCollector(selection: Selection, report: Report, finding: (finding: Finding) => void): Collector {
  const { calendar = 'calendar', severities = builtIn, deadlines = usualDeadlines() } = selection;
  let entries: Entry[] = [];
  let refusals: Refusal[] = [];
  let cumulative: Cumulative[] = [];
  const gaps: Gap[] = [];
  const handIns = createHandIns();
  const tally = createTableTally();
  const checkRow = createRowCheck(severities);
  const blanks = new Map<string, number>();
  const told = new Map<Table, Set<string>>();
  const ledgers = new Map<string, Ledger>();

  function ledgerOf({ form: id }: Table): Ledger | undefined {
    const form = formOf(id);
    if (form.every !== 'event') return undefined;
    const ledger = ledgers.get(id) ?? createLedger(form, calendar, deadlines, report);
    ledgers.set(id, ledger);
    return ledger;
  }

  /** Says once per table why rows of it are left out. */
  function leaveOut(row: FiledRow, { code, args }: Unselected): void {
    const codes = told.get(row.table) ?? new Set();
    told.set(row.table, codes);
    if (!codes.has(code)) report(code, placeOf(row), args);
    codes.add(code);
  }

  function row(row: TableRow): void {
    const form = formOf(row.table.form);
    if (form.every === 'event') return;
    if (row.table.isCumulative) {
      cumulative.push(...cumulativeOfRow(form, row));
      return;
    }
    handIns.note(form, row.unit, row.period, row.table.file);
    const unselected = whyUnselected(row, selection);
    if (unselected !== undefined) leaveOut(row, unselected);
    else if (isSound(row)) take(form, row);
  }

  function take(form: PeriodForm, row: TableRow): void {
    entries.push(entryOfRow(form, row));
    if (row.cumulative !== undefined) cumulative.push(...cumulativeOfRow(form, row));
  }

  function entry(row: RegisterRow): void {
    const form = formOf(row.table.form);
    if (form.every === 'event') handIns.noteListed(form, row.unit, row.table.file);
    const unselected = whyNotAsked(row, selection);
    if (unselected !== undefined) leaveOut(row, unselected);
    else if (isSound(row)) {
      tally.count(row);
      ledgerOf(row.table)?.add(row);
    }
  }

  /** Holds the rules against a row; one that breaks an error's is refused. */
  function isSound(row: FiledRow & { readonly period?: Period }): boolean {
    const checked = checkRow(row, formOf(row.table.form).checks);
    for (const one of checked.findings) finding(one);
    for (const code of checked.undecided) blanks.set(code, (blanks.get(code) ?? 0) + 1);
    const broken =
      checked.findings.find(({ severity }) => severity === 'error')?.code ??
      row.doubts?.find((code) => severities.of(code) === 'error');
    if (broken !== undefined) refused({ ...row, why: broken, at: placeOf(row) });
    return broken === undefined;
  }

  function refused(row: RefusedRow): void {
    const { table, unit, period, why, at } = row;
    ledgerOf(table)?.refused(row);
    const form = formOf(table.form);
    if (unit === undefined || period === undefined || table.isCumulative) return;
    if (form.every !== 'event') handIns.note(form, unit, period, table.file);
    const series = form.every !== 'event' && form.series ? { series: form.series } : {};
    const missing = form.measures.map((measure) => ({ measure, unit, period, why, at, ...series }));
    refusals.push({ form: form.id, unit, period, at, gaps: missing });
  }

  function dropFile(file: string): void {
    entries = entries.filter(({ at }) => at.file !== file);
    refusals = refusals.filter(({ at }) => at.file !== file);
    cumulative = cumulative.filter(({ at }) => at.file !== file);
    handIns.forget(file);
  }

  function holdFile(file: string, why: string): void {
    for (const entry of entries) if (entry.at.file === file) gaps.push(...gapsOf(entry, why));
    for (const refusal of refusals) if (refusal.at.file === file) gaps.push(...refusal.gaps);
    dropFile(file);
    tally.drop(file);
    for (const ledger of ledgers.values()) ledger.drop(file, why);
  }

  const finish = (): Collection =>
    sumUp({ entries, refusals, cumulative, gaps, handIns, tally, ledgers: [...ledgers.values()] }, selection, report);

  return {
    table: (one) => ledgerOf(one)?.table(one),
    row,
    entry,
    refused,
    cumulative: (row) => {
      const form = formOf(row.table.form);
      if (form.every !== 'event') cumulative.push(...cumulativeOfTable(form, row));
    },
    holdFile,
    dropFile,
    handedInBy: handIns.of,
    blanks,
    finish,
  };
}
