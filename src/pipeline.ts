import { acceptFindings } from './acknowledgements/accept-findings.ts';
import { closingDays } from './acknowledgements/closing-days.ts';
import { partialFiles } from './acknowledgements/partial-files.ts';
import { type Collector, createCollector } from './facts/collector.ts';
import type { Selection } from './facts/selection.ts';
import { settleCopies } from './facts/settle-copies.ts';
import type { Collected } from './facts/sum-up.ts';
import type { TableIntake } from './facts/table-tally.ts';
import { viewOf } from './facts/view-of.ts';
import { withoutOutdated } from './facts/without-outdated.ts';
import { allForms } from './forms/form-set.ts';
import type { Acknowledgement, JudgedAcknowledgement } from './model/acknowledgement.ts';
import type { Finding } from './model/finding.ts';
import { comparePlaces, type Place } from './model/place.ts';
import type { Watch } from './model/reading-position.ts';
import type { Table } from './model/table.ts';
import { UnreadableFile } from './model/trouble.ts';
import type { FoundFiles } from './read/find-files.ts';
import { identicalFiles } from './read/identical-files.ts';
import { defaultLimits, type Limits } from './read/limits.ts';
import { readSheets } from './read/open.ts';
import type { Source } from './read/reader.ts';
import { watchedSheet } from './read/watched-sheet.ts';
import { watchAcknowledgements } from './recognise/acknowledgement-sheet.ts';
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
  /** The warnings that units have explained in their workbooks, line by line. */
  readonly acknowledgements: readonly JudgedAcknowledgement[];
}

export interface IntakeOptions extends Selection {
  readonly register: Register;
  /** What a file may cost; `defaultLimits` where it is not given. */
  readonly limits?: Limits;
  /** The day against which explanations hold; the closing day of what they are about where none was asked for. */
  readonly asOf?: string;
  /** Is told how far reading has come; costs nothing where it is absent. */
  readonly watch?: Watch;
}

/** The flow: files → sheets → tables → rows → findings, facts and gaps. Reports are made from what it gives. */
export async function takeIn(found: FoundFiles, options: IntakeOptions): Promise<Intake> {
  const { severities = builtIn } = options;
  let findings: Finding[] = [];
  const finding = (one: Finding): void => {
    const severity = severities.of(one.code);
    if (severity !== 'off') findings.push(severity === one.severity ? one : { ...one, severity });
  };
  const report: Report = (code, at, args = {}, related = []) =>
    finding({ code, severity: ruleOf(code).severity, at, args, ...(related.length > 0 ? { related } : {}) });
  const collector = createCollector(options, report, finding);
  for (const file of found.skipped) report('F009', { file });

  const lines: Acknowledgement[] = [];
  const read: { file: string; tables: readonly Table[] }[] = [];
  for (const [index, source] of found.files.entries()) {
    const tell = (): void => options.watch?.({ file: source.shown, number: index + 1, total: found.files.length });
    const taking: Taking = { collector, findings, lines, finding, report, tell };
    tell();
    read.push({ file: source.shown, tables: await readFile(source, options, taking) });
  }

  const copies = identicalFiles(found.files).map((group) => group.map(({ shown }) => shown));
  const settled = settleCopies(copies, collector, findings, report);
  findings = settled.findings;
  const collection = collector.finish();
  findings = withoutOutdated(findings, collection.outdated);
  const checked = checkIntake(viewOf(collection, findings));
  for (const one of checked.findings) finding(one);
  const files = read.map(({ file, tables }) => ({ file, forms: tables.map(collection.tally.of) }));
  const current = lines.filter(({ at }) => !settled.copies.has(at.file));
  const { acknowledgements, ...accepted } = acceptFindings(
    current,
    {
      findings,
      severities,
      partial: partialFiles(findings, collection.outdated),
      closingDay: closingDays(
        files.flatMap(({ forms }) => forms),
        options,
      ),
    },
    report,
  );
  findings = accepted.findings.sort((a, b) => comparePlaces(a.at, b.at) || (a.code < b.code ? -1 : 1));
  const present = new Set(read.flatMap(({ tables }) => tables.map(({ form }) => form)));
  const explains = acknowledgements.length > 0;
  const hindrances = { blanks: collector.blanks, undecided: checked.undecided, explains };
  const rules = ruleOutcomes(findings, present, hindrances, severities);
  return { ...collection.collected, files, findings, rules, acknowledgements };
}

interface Taking {
  readonly collector: Collector;
  readonly findings: Finding[];
  readonly lines: Acknowledgement[];
  readonly finding: (one: Finding) => void;
  readonly report: Report;
  /** Says that reading has come on. */
  readonly tell: () => void;
}

/** Reads one file: its rows go to the collector, and what is wrong with it to the findings. Gives its tables. */
async function readFile(source: Source, options: IntakeOptions, taking: Taking): Promise<readonly Table[]> {
  const { collector, findings, lines, finding, report, tell } = taking;
  const { register, limits = defaultLimits, watch } = options;
  const file = source.shown;
  const tables: Table[] = [];
  const sink: Sink = {
    ...collector,
    table: (table) => {
      tables.push(table);
      collector.table(table);
    },
  };
  const before = findings.length;
  const explained: Acknowledgement[] = [];
  const other: Place[] = [];
  let isWritten = false;
  try {
    for await (const sheet of readSheets(source, { limits, note: finding })) {
      const watched = watchAcknowledgements(watch === undefined ? sheet : watchedSheet(sheet, tell));
      const contents = await recogniseSheet(watched.sheet, { forms: allForms, register, sink, report });
      const said = watched.lines();
      explained.push(...(said ?? []));
      if (said !== undefined && contents !== 'forms') watched.tellPersonalData(report);
      else if (contents === 'report') isWritten = true;
      else if (contents === 'other') other.push({ file, sheet: sheet.name ?? '' });
    }
    lines.push(...explained);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // A file counts whole or not at all, and nothing more is said of one that does not.
    findings.length = before;
    report(error.code, { file }, error.args);
    collector.holdFile(file, error.code);
  }
  if (tables.length > 0) for (const at of other) report('F016', at);
  if (isWritten) report('F019', { file });
  const isRefused = findings.slice(before).some(({ code }) => ruleOf(code).severity === 'error');
  if (tables.length === 0 && !isRefused && !isWritten) report('F003', { file });
  return tables;
}
