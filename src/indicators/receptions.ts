import { receptionMeasures } from '../measures/receptions.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

export const receptionIndicators: readonly Indicator[] = receptionMeasures.map(({ id }) =>
  sumOf(id, [id], [[], ['kind']]),
);
