import type { Fact } from '../model/fact.ts';
import type { Args } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Rule } from './rule.ts';

/** The facts of a measure over everything that was read. */
export type FactsOf = (measure: string) => readonly Fact[];

/** One place where an intake rule is broken. */
export interface Breach {
  readonly at: Place;
  readonly related: readonly Place[];
  readonly args: Args;
}

/** A rule over everything read together: across months, rows, files. */
export interface IntakeRule extends Rule {
  readonly form: string;
  check(facts: FactsOf): Iterable<Breach>;
}
