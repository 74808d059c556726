import type { Bound } from '../text/bound.ts';

/** A number that cannot stand alone: `>83%` is above 83, and a percentage among other numbers is no number of things. */
export interface Quantity {
  /** A percentage is in percent: 86.5. */
  readonly value: number;
  readonly bound?: Bound;
  /** Written as a percentage in a column that is not one of percentages. */
  readonly percent?: true;
}
