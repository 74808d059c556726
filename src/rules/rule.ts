import type { Text } from '../i18n/text.ts';
import type { Args, Severity } from '../model/finding.ts';

/** One thing that can be wrong: a stable code, its words, and how bad it is. Rows, tables and intakes add a check. */
export interface Rule {
  /** Letter of the group (F file, H header, C cell, R row, X intake, P privacy) and three digits. Never reused. */
  readonly code: string;
  /** The bad pattern in kebab case: `people-below-visits`. */
  readonly name: string;
  readonly severity: Severity;
  readonly title: Text;
  /** Why it matters: the law, the identity, or what would go wrong. */
  readonly why: Text;
  /** What the ward officer can do about it, two ways out where there are two. */
  readonly fix: Text;
  /** The sentence of one finding, from its args. Names cells only through the finding's place. */
  message(args: Args): Text;
}
