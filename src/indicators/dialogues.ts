import { dialogueMeasures } from '../measures/dialogues.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

export const dialogueIndicators: readonly Indicator[] = dialogueMeasures.map(({ id }) =>
  sumOf(id, [id], [[], ['level'], ['kind'], ['level', 'kind']]),
);
