import type { Acknowledgement } from './acknowledgement.ts';
import type { Place } from './place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Values a rule's sentence is made from. Never the contents of a personal column. */
export type Args = Readonly<Record<string, string | number | readonly string[]>>;

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
