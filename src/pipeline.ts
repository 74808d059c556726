import { type Collected, createCollector, type Selection } from './facts/collector.ts';
import { createTableTally, type TableIntake, type TableTally } from './facts/table-tally.ts';
import { forms } from './forms/registry.ts';
import type { Finding } from './model/finding.ts';
import { comparePlaces, type Place } from './model/place.ts';
import type { Table } from './model/table.ts';
import { UnreadableFile } from './model/trouble.ts';
import type { FoundFiles } from './read/find-files.ts';
import { defaultLimits, type Limits } from './read/limits.ts';
import { readSheets } from './read/open.ts';
import { recogniseSheet } from './recognise/recognise-sheet.ts';
import type { Report, Sink } from './recognise/sink.ts';
import { checkIntake } from './rules/check-intake.ts';
import { type RuleOutcome, ruleOutcomes } from './rules/outcomes.ts';
import { ruleOf } from './rules/registry.ts';
import { builtIn } from './rules/severities.ts';
import type { Register } from './units/register.ts';

/** What was read of a file: its forms, each with the number of rows that count. */
export interface FileIntake {
  readonly file: string;
  readonly forms: readonly TableIntake[];
}

/** Everything read together: what counts, what does not and why. */
export interface Intake extends Collected {
  readonly files: readonly FileIntake[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleOutcome[];
}

export interface IntakeOptions extends Selection {
  readonly register: Register;
  /** What a file may cost; `defaultLimits` where it is not given. */
  readonly limits?: Limits;
}

/** The flow: files → sheets → tables → rows → findings, facts and gaps. Reports are made from what it gives. */
export async function takeIn(found: FoundFiles, options: IntakeOptions): Promise<Intake> {
  const { limits = defaultLimits, severities = builtIn } = options;
  const findings: Finding[] = [];
  const finding = (one: Finding): void => {
    const severity = severities.of(one.code);
    if (severity !== 'off') findings.push(severity === one.severity ? one : { ...one, severity });
  };
  const report: Report = (code, at, args = {}, related = []) =>
    finding({ code, severity: ruleOf(code).severity, at, args, ...(related.length > 0 ? { related } : {}) });
  const collector = createCollector(options, report, finding);
  for (const file of found.skipped) report('F009', { file });

  const files: FileIntake[] = [];
  for (const source of found.files) {
    const tables = new Map<Table, TableTally>();
    const sink: Sink = {
      table: (table) => {
        tables.set(table, createTableTally(table));
        collector.table(table);
      },
      row: (row) => {
        if (collector.row(row)) tables.get(row.table)?.count(row);
      },
      entry: (row) => {
        if (collector.entry(row)) tables.get(row.table)?.count(row);
      },
      refused: collector.refused,
    };
    const before = findings.length;
    const other: Place[] = [];
    try {
      for await (const sheet of readSheets(source, { limits, note: finding })) {
        const contents = await recogniseSheet(sheet, { forms, register: options.register, sink, report });
        if (contents === 'other') other.push({ file: source.shown, sheet: sheet.name ?? '' });
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      // A file counts whole or not at all, and nothing more is said of one that does not.
      findings.length = before;
      report(error.code, { file: source.shown }, error.args);
      collector.broken(source.shown, error.code);
      for (const tally of tables.values()) tally.drop();
    }
    if (tables.size > 0) for (const at of other) report('F016', at);
    const explained = findings.slice(before).some(({ code }) => ruleOf(code).severity === 'error');
    if (tables.size === 0 && !explained) report('F003', { file: source.shown });
    files.push({ file: source.shown, forms: [...tables.values()].map((tally) => tally.intake()) });
  }

  const collected = collector.finish();
  for (const one of checkIntake(collected.facts)) finding(one);
  findings.sort((a, b) => comparePlaces(a.at, b.at) || (a.code < b.code ? -1 : 1));
  const present = new Set(files.flatMap((file) => file.forms.map(({ table }) => table.form)));
  return { ...collected, files, findings, rules: ruleOutcomes(findings, present, collector.undecided, severities) };
}
