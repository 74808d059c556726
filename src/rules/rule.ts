import type { Text } from '../i18n/text.ts';
import type { Args, Severity } from '../model/finding.ts';

/**
 * `always`: what the finding is about, whatever its severity, since it cannot be read, is held back or was not asked
 * for. `row`: the row, while the rule is an error. `nothing`: all figures count.
 */
export type LeftOut = 'always' | 'row' | 'nothing';

/** One thing that can be wrong: a stable code, its words, and how bad it is. Rows, tables and intakes add a check. */
export interface Rule {
  /** Letter of the group (F file, H header, C cell, R row, X intake, P privacy, A acknowledgement) and three digits. Never reused. */
  readonly code: string;
  /** The bad pattern in kebab case: `people-below-visits`. */
  readonly name: string;
  readonly severity: Severity;
  /** What is in no figure where the rule is broken; `leftOutBy` says it of rules that do not. */
  readonly leavesOut?: LeftOut;
  readonly title: Text;
  /** Why it matters: the law, the identity, or what would go wrong. */
  readonly why: Text;
  /** What the ward officer can do about it, two ways out where there are two. */
  readonly fix: Text;
  /**
   * The command `fix` takes findings of it away where only one correction is possible: always, or only with `--unsafe`.
   * Absent where a person has to decide.
   */
  readonly correctable?: 'safe' | 'unsafe';
  /** The sentence of one finding, from its args. Names cells only through the finding's place. */
  message(args: Args): Text;
}
