import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import type { Dims, Fact, Gap } from '../../src/model/fact.ts';
import type { Figure, Scope } from '../../src/model/figure.ts';
import type { Period } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import { fact, wards } from './made-facts.ts';

export interface Asked {
  readonly facts: readonly Fact[];
  readonly gaps?: readonly Gap[];
  readonly units?: readonly Unit[];
}

/** The figure of an indicator over made facts. */
export function figure(
  id: string,
  { facts, gaps = [], units = wards }: Asked,
  scope: Scope,
  period: Period,
  dims: Dims = {},
): Figure {
  return figureOf(indicatorOf(id), scope, period, dims, { book: createFactBook(facts, gaps), units });
}

/** The value of a figure, else its state. */
export const valueIn = (one: Figure): number | string => (one.state === 'known' ? one.value : one.state);

/** Petitions of one type in a month: carried over, received, settled, forwarded, pending on time, overdue. */
export function petitions(unit: Unit, period: Period, counts: readonly number[], type = 'complaint'): Fact[] {
  const names = ['carried-over', 'received', 'settled', 'forwarded', 'pending-on-time', 'pending-overdue'];
  return names.map((name, at) => fact(`petitions.${name}`, unit, period, { type }, counts[at] ?? 0));
}
