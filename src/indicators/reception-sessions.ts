import { receptionSessionMeasures } from '../measures/reception-sessions.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

export const receptionSessionIndicators: readonly Indicator[] = receptionSessionMeasures.map(({ id }) =>
  sumOf(id, [id], [[], ['by']]),
);
