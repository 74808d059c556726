import type { Dims, Gap } from '../model/fact.ts';
import type { Period } from '../model/period.ts';

/** True where a number that the figure of these dims is made of is missing in some month of the slot. */
export function hasGap(gaps: readonly Gap[], dims: Dims, slot: Period): boolean {
  return gaps.some((gap) => isGapIn(gap, dims, slot));
}

/** True where the gap concerns a figure of these dims in some month of the slot. */
export function isGapIn(gap: Gap, dims: Dims, slot: Period): boolean {
  if (gap.period.from > slot.to || slot.from > gap.period.to) return false;
  if (gap.unsorted !== undefined && dims[gap.unsorted] === undefined) return false;
  return gap.dims === undefined || Object.entries(dims).every(([name, value]) => (gap.dims?.[name] ?? value) === value);
}
