import { weakOrganisationMeasures } from '../measures/weak-organisations.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

export const weakOrganisationIndicators: readonly Indicator[] = weakOrganisationMeasures.map(({ id }) =>
  sumOf(id, [id], [[], ['watchedBy']]),
);
