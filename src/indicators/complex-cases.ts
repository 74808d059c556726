import { caseMeasures } from '../measures/complex-cases.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

/** By who settles, who watches or category, one at a time: they answer different questions. */
export const caseIndicators: readonly Indicator[] = caseMeasures.map(({ id }) =>
  sumOf(id, [id], [[], ['authority'], ['watchedBy'], ['category']]),
);
