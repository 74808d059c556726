import type { Text } from '../i18n/text.ts';
import type { Dims, Fact, Gap } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import type { Unit } from '../model/unit.ts';

/** What a unit handed in of a form for a period, in one file or several, whether or not it counts. */
export interface HandIn {
  readonly form: string;
  readonly title: Text;
  /** How often the form is due. */
  readonly every: 'month' | 'year';
  readonly unit: Unit;
  readonly period: Period;
  /** The files that could be read to their end, copies left out. */
  readonly files: ReadonlySet<string>;
  /** What counts of it. */
  readonly facts: readonly Fact[];
}

/** A number that a paper states as the sum since the start of the year, up to the end of a period. */
export interface Cumulative {
  readonly form: string;
  readonly measure: string;
  /** Whose months it sums; none where that cannot be told. */
  readonly units: readonly Unit[];
  readonly period: Period;
  readonly dims: Dims;
  readonly value: number;
  readonly at: Place;
}

/** Everything that was read, as rules across months, rows and files look at it. */
export interface IntakeView {
  facts(measure: string): readonly Fact[];
  gaps(measure: string): readonly Gap[];
  readonly handIns: readonly HandIn[];
  readonly cumulative: readonly Cumulative[];
  /** Files of which some table could not be read: nobody knows what it would have said. */
  readonly unread: ReadonlySet<string>;
}
