import type { Unit } from '../../model/unit.ts';
import { compareVietnamese } from '../../text/vietnamese-order.ts';

/** The units in the order people look for them: wards by name, then the district; of one name the earlier first. */
export function inReadingOrder(units: readonly Unit[]): Unit[] {
  const inOrder = (level: Unit['level']): Unit[] =>
    units
      .filter((unit) => unit.level === level)
      .sort((a, b) => compareVietnamese(a.name, b.name) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return [...inOrder('ward'), ...inOrder('district')];
}
