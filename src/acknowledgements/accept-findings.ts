import type { Acknowledgement, JudgedAcknowledgement } from '../model/acknowledgement.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../recognise/sink.ts';
import { type Judged, type JudgingContext, judgeAcknowledgement } from './judge-acknowledgements.ts';
import { problemOf } from './problem-of.ts';

/** The findings, those that a line accepts with that line, and the lines. */
export interface Accepted {
  readonly findings: Finding[];
  readonly acknowledgements: readonly JudgedAcknowledgement[];
}

/**
 * Takes warnings that units have explained out of those that count. Reports lines that accept nothing; one that has ended
 * beside another that holds needs no word.
 */
export function acceptFindings(lines: readonly Acknowledgement[], context: JudgingContext, report: Report): Accepted {
  const judged = lines.map((line) => judgeAcknowledgement(line, context));
  const acceptedBy = new Map<Finding, Acknowledgement>();
  for (const { line, about } of judged) {
    if (line.state !== 'accepted') continue;
    for (const finding of about) if (!acceptedBy.has(finding)) acceptedBy.set(finding, line);
  }
  for (const one of judged) {
    const problem = isReplaced(one, acceptedBy) ? undefined : problemOf(one, context.severities);
    if (problem) report(problem.code, problem.at, problem.args);
  }
  // With what was reported just now.
  return {
    findings: context.findings.map((finding) => {
      const accepted = acceptedBy.get(finding);
      return accepted === undefined ? finding : { ...finding, accepted };
    }),
    acknowledgements: judged.map(({ line }) => line),
  };
}

function isReplaced({ line, about }: Judged, acceptedBy: ReadonlyMap<Finding, Acknowledgement>): boolean {
  return line.state === 'expired' && about.every((finding) => acceptedBy.has(finding));
}
