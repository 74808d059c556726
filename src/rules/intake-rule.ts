import type { Text } from '../i18n/text.ts';
import type { Args } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { IntakeView } from './intake-view.ts';
import type { Rule } from './rule.ts';

/** One place where an intake rule is broken. */
export interface Breach {
  readonly at: Place;
  readonly related: readonly Place[];
  readonly args: Args;
}

/** What the rule cannot tell, and why. */
export interface Undecided {
  readonly undecided: Text;
}

/** A rule over everything read together: across months, rows, files. */
export interface IntakeRule extends Rule {
  /** The form without which there is nothing to check; absent where any form will do. */
  readonly form?: string;
  check(intake: IntakeView): Iterable<Breach | Undecided>;
}
