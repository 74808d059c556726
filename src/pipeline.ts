import { acceptFindings } from './acknowledgements/accept-findings.ts';
import { closingDays } from './acknowledgements/closing-days.ts';
import { partialFiles } from './acknowledgements/partial-files.ts';
import { createCollector } from './facts/collector.ts';
import type { Selection } from './facts/selection.ts';
import { settleCopies } from './facts/settle-copies.ts';
import type { Collected } from './facts/sum-up.ts';
import type { TableIntake } from './facts/table-tally.ts';
import { viewOf } from './facts/view-of.ts';
import { withoutOutdated } from './facts/without-outdated.ts';
import type { Acknowledgement, JudgedAcknowledgement } from './model/acknowledgement.ts';
import type { Finding } from './model/finding.ts';
import { comparePlaces } from './model/place.ts';
import type { Table } from './model/table.ts';
import type { FoundFiles } from './read/find-files.ts';
import { identicalFiles } from './read/identical-files.ts';
import type { Report } from './recognise/sink.ts';
import { checkIntake } from './rules/check-intake.ts';
import { type RuleOutcome, ruleOutcomes } from './rules/outcomes.ts';
import { quotable } from './rules/quotable.ts';
import { ruleOf } from './rules/registry.ts';
import { builtIn } from './rules/severities.ts';
import { type TakeOptions, takeFile } from './take-file.ts';

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

export interface IntakeOptions extends Selection, TakeOptions {
  /** The day against which explanations hold; the closing day of what they are about where none was asked for. */
  readonly asOf?: string;
}

/** The flow: files → sheets → tables → rows → findings, facts and gaps. Reports are made from what it gives. */
export async function takeIn(found: FoundFiles, options: IntakeOptions): Promise<Intake> {
  const { severities = builtIn } = options;
  let findings: Finding[] = [];
  const finding = (one: Finding): void => {
    const severity = severities.of(one.code);
    if (severity !== 'off') findings.push(quotable(severity === one.severity ? one : { ...one, severity }));
  };
  const report: Report = (code, at, args = {}, related = []) =>
    finding({ code, severity: ruleOf(code).severity, at, args, ...(related.length > 0 ? { related } : {}) });
  const collector = createCollector(options, report, finding);
  for (const file of found.skipped) report('F009', { file });

  const lines: Acknowledgement[] = [];
  const read: { file: string; tables: readonly Table[] }[] = [];
  for (const [index, source] of found.files.entries()) {
    const tell = (): void => options.watch?.({ file: source.shown, number: index + 1, total: found.files.length });
    tell();
    const taking = { collector, findings, lines, finding, report, tell };
    read.push({ file: source.shown, tables: await takeFile(source, options, taking) });
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
