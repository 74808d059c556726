import type { Text } from '../i18n/text.ts';
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

/** Why figures cannot be set against each other: short enough for a cell, and in full where that leaves something out. */
export interface Obstacle {
  readonly short: Text;
  readonly long?: Text;
}

/** The same figure of another period, and why the two cannot be compared, where they cannot. */
export interface Comparison {
  readonly before: Figure;
  readonly obstacle?: Obstacle;
}

/** One number shown to people. A percentage is in percent: 86.4. */
export type Figure = Outcome &
  Parts & {
    readonly indicator: string;
    readonly scope: Scope;
    readonly period: Period;
    readonly dims: Dims;
    /** Why it is not the figure of the whole unit, where figures are shown for the units of another date. */
    readonly why?: Obstacle;
    readonly comparison?: Comparison;
  };

/** The figure minus the one it is compared with, in its own unit (percentage points for a percentage); `undefined` where there is no comparing them. */
export function changeOf(figure: Figure): number | undefined {
  const { before, obstacle } = figure.comparison ?? {};
  if (figure.state !== 'known' || before?.state !== 'known' || obstacle !== undefined) return undefined;
  return figure.value - before.value;
}

/** The change in percent of the figure compared with; `undefined` also where that one is zero. */
export function changePercentOf(figure: Figure): number | undefined {
  const change = changeOf(figure);
  const before = figure.comparison?.before;
  if (change === undefined || before?.state !== 'known' || before.value === 0) return undefined;
  return (change / before.value) * 100;
}
