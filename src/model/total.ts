import type { Dims, Fact } from './fact.ts';
import type { Period } from './period.ts';
import type { Unit } from './unit.ts';

/** The sum of a measure over units and time, with the parts it should have and those it has. */
export interface Total {
  readonly measure: string;
  readonly dims: Dims;
  readonly period: Period;
  /** Those that were asked, whether they reported or not. */
  readonly units: readonly Unit[];
  /** Absent where nobody reported it. */
  readonly value?: number;
  /** `unit|month` keys. */
  readonly expected: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  readonly facts: readonly Fact[];
}
