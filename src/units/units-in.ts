import { type Period, windowOf } from '../model/period.ts';
import { existsWithin, type Unit } from '../model/unit.ts';

/** The units that existed at some time of a period. */
export function unitsIn(units: readonly Unit[], period: Period): Unit[] {
  const { from, to } = windowOf(period, 'calendar');
  return units.filter((unit) => existsWithin(unit, from, to));
}
