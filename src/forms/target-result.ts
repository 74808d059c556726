import type { Values } from '../model/table.ts';
import { comparable, directionOf, mixesPercent } from '../rules/target-comparison.ts';
import type { Bound } from '../text/bound.ts';

export type TargetResult = 'exceeded' | 'met' | 'missed' | 'unknown';

/**
 * What came of a target: exceeded, exactly met, missed, or unknown where a quantity is blank or its words leave it open
 * (`hơn 90%` against a plan of 95). The result is only told where every number that the words allow has it.
 */
export function targetResult(row: Values): TargetResult {
  const planned = comparable(row.planned);
  const actual = comparable(row.actual);
  if (planned === undefined || actual === undefined || mixesPercent(row)) return 'unknown';
  const direction = directionOf(row);
  if (direction === undefined || planned.bound === 'about') return 'unknown';
  const sign = direction === 'at-least' ? 1 : -1;
  const found = betterOrWorse(sign * (actual.value - planned.value), sign, actual.bound);
  // A plan of more than 90 is not met by 90.
  return found === 'met' && (planned.bound === 'above' || planned.bound === 'below') ? 'missed' : found;
}

/** By how much the stated number is better than the plan, and which way the words around it leave room. */
function betterOrWorse(better: number, sign: number, bound: Bound | undefined): TargetResult {
  if (bound === undefined) return better > 0 ? 'exceeded' : better < 0 ? 'missed' : 'met';
  if (bound === 'about') return 'unknown';
  const up = bound === 'above' || bound === 'at-least';
  const strict = bound === 'above' || bound === 'below';
  // The room lies on the better side: at least as good as stated.
  if (up === sign > 0) return better > 0 || (better === 0 && strict) ? 'exceeded' : 'unknown';
  return better < 0 || (better === 0 && strict) ? 'missed' : 'unknown';
}
