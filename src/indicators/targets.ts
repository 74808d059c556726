import { targetResult } from '../measures/targets.ts';
import { countInClass } from './count-in-class.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

/** By term only: targets of two terms are never added. */
const byScope = [['scope']];

export const targetIndicators: readonly Indicator[] = [
  sumOf('targets.total', ['targets.total'], byScope),
  ...targetResult.values.map((value) =>
    countInClass(`targets.${value.id}`, 'targets.total', { dimension: 'result', value }, byScope),
  ),
];
