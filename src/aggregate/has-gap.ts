import type { Dims, Gap } from '../model/fact.ts';
import type { Period } from '../model/period.ts';

/** True where a number that the figure of these dims is made of is missing in some month of the slot. */
export function hasGap(gaps: readonly Gap[], dims: Dims, slot: Period): boolean {
  return gaps.some(
    (gap) =>
      gap.period.from <= slot.to &&
      slot.from <= gap.period.to &&
      (gap.unsorted === undefined || dims[gap.unsorted] !== undefined) &&
      (gap.dims === undefined || Object.entries(dims).every(([name, value]) => (gap.dims?.[name] ?? value) === value)),
  );
}
