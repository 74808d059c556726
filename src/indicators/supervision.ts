import { supervisionMeasures } from '../measures/supervision.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

/** Never added over bodies or activities: supervision by the Front and by the party are different things. */
export const supervisionIndicators: readonly Indicator[] = supervisionMeasures.map(({ id }) =>
  sumOf(id, [id], [['level', 'body', 'activity']]),
);
