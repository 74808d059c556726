import type { Unit } from './unit.ts';

/** What a register that was handed in speaks for: a unit that it does not name has nothing, if it is one of these. */
export interface Coverage {
  /** First word of the measures' ids. */
  readonly topic: string;
  /** `all`: the district keeps one list of all units. */
  readonly unit: Unit | 'all';
  /** The last month it is complete for; `Infinity` where it does not say. */
  readonly to: number;
}
