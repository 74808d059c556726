import type { Measure } from '../measures/measure.ts';
import { monthsOf, type Period, wholeYearsOf } from '../model/period.ts';

/**
 * The hand-ins of a measure that a figure of a period is made of: all months or whole years of the period for a flow, the
 * first for an opening stock, the last for a closing one, the whole for what is stated of it. Of a register, nothing: it is
 * no hand-in of a period.
 */
export function slotsOf(measure: Measure, period: Period): readonly Period[] {
  if (measure.every === 'event') return [];
  if (measure.over === 'stated') return [period];
  const all = measure.every === 'month' ? monthsOf(period) : wholeYearsOf(period);
  if (measure.over === 'flow' || measure.over === 'latest') return all;
  return measure.over === 'opening' ? all.slice(0, 1) : all.slice(-1);
}
