import type { Acknowledgement, AcknowledgementState, JudgedAcknowledgement } from '../model/acknowledgement.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { rules } from '../rules/registry.ts';
import type { Severities } from '../rules/severities.ts';
import { fold } from '../text/fold.ts';
import type { ClosingDay } from './closing-days.ts';
import { targetIn } from './target.ts';

/** What lines are judged by. */
export interface JudgingContext {
  readonly findings: readonly Finding[];
  readonly severities: Severities;
  /** Files of which this run did not look at everything. */
  readonly partial: ReadonlySet<string>;
  readonly closingDay: ClosingDay;
}

/** A line with what became of it, and the warnings that it is about. */
export interface Judged {
  readonly line: JudgedAcknowledgement;
  /** Code of the rule that it names. */
  readonly code?: string;
  readonly about: readonly Finding[];
  /** The closing day that it ended before. */
  readonly closed?: string;
}

/** Holds a line against what was found in the workbook that it stands in. Nothing of it is taken but its very words. */
export function judgeAcknowledgement(line: Acknowledgement, context: JudgingContext): Judged {
  const code = codeNamed(line.code);
  const as = (state: AcknowledgementState, about: readonly Finding[] = []): Judged => ({
    line: { ...line, state },
    ...(code === undefined ? {} : { code }),
    about,
  });
  if (code === undefined) return as(line.code === '' ? 'unclear' : 'unknown-code');
  const severity = context.severities.of(code);
  if (severity === 'off') return as('off');
  if (severity !== 'warning') return as('not-a-warning');
  if (!isPlain(line)) return as('unclear');
  if (fold(line.reason) === '') return as('no-reason');
  const about = findingsAbout(line, code, context.findings);
  if (about === 'unclear') return as('unclear');
  if (about.length === 0) return as(isSure(code, line.at.file, context) ? 'not-found' : 'not-here');
  const closed = about
    .flatMap(({ at }) => context.closingDay(at) ?? [])
    .sort()
    .at(-1);
  if (line.lastDay !== undefined && closed !== undefined && line.lastDay < closed) {
    return { ...as('expired', about), closed };
  }
  return as('accepted', about);
}

function codeNamed(typed: string): string | undefined {
  const words = fold(typed);
  return rules.find(({ code, name }) => fold(code) === words || fold(name) === words)?.code;
}

/** Place and day can be read. */
function isPlain({ cell, until, lastDay }: Acknowledgement): boolean {
  return targetIn(cell) !== undefined && (until === '' || lastDay !== undefined);
}

/** The warnings of a code at a place; two sheets that the line may mean are unclear. */
function findingsAbout(
  line: Acknowledgement,
  code: string,
  findings: readonly Finding[],
): readonly Finding[] | 'unclear' {
  const { row, column } = targetIn(line.cell) ?? {};
  const there = findings.filter(
    ({ code: found, at }) =>
      found === code && at.file === line.at.file && at.row === row && at.column === column && isSheet(at, line.sheet),
  );
  if (new Set(there.map(({ at }) => at.sheet)).size < 2) return there;
  const exact = there.filter(({ at }) => at.sheet === line.sheet);
  return exact.length > 0 ? exact : 'unclear';
}

function isSheet({ sheet = '' }: Place, named: string): boolean {
  return named === '' || fold(sheet) === fold(named);
}

/** What several files or months have against each other is found only where they are read together. */
function isSure(code: string, file: string, { partial }: JudgingContext): boolean {
  return !code.startsWith('X') && !partial.has(file);
}
