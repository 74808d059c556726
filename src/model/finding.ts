import type { Text } from '../i18n/text.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * Values a rule's sentence is made from; a `Text` is what has a name in each language, as a form has. Never the contents of a
 * personal column.
 */
export type Args = Readonly<Record<string, string | number | Text | readonly (string | Text)[]>>;

/** Args as they leave the program, the same in either language. */
export type PlainArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** Something wrong or noteworthy in the data: a code and values, no prose. Words are made last, per language. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly related?: readonly Place[];
  readonly args: Args;
  /** The line by which the unit accepts it: it counts as a warning no more. Only warnings have one. */
  readonly accepted?: Acknowledgement;
}
