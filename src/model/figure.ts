import type { Dims } from './fact.ts';
import type { Period } from './period.ts';
import type { Unit } from './unit.ts';

/** A unit of the register, or the total over all of them. */
export type Scope = Unit | 'all';

/** How many unit × period parts a figure has, of those that should have been reported. */
export interface Parts {
  readonly reported: number;
  readonly expected: number;
}

/** `known` has a value; `missing`: nobody reported it; `undefined`: reported, but it cannot be computed (a division by zero). */
export type Outcome =
  | { readonly state: 'known'; readonly value: number }
  | { readonly state: 'missing' }
  | { readonly state: 'undefined' };

/** One number shown to people. A percentage is in percent: 86.4. */
export type Figure = Outcome &
  Parts & {
    readonly indicator: string;
    readonly scope: Scope;
    readonly period: Period;
    readonly dims: Dims;
    /** The same figure of the period before, where its files are there and it is known. */
    readonly previous?: number;
  };
