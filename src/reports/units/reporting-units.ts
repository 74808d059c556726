import type { Unit } from '../../model/unit.ts';
import type { UnitRow } from '../../units/unit-basis.ts';
import type { ReportContext } from '../report.ts';

/** The units that reported, in the order of the names under which they are shown; of some of these names only, where `isShown` says so. */
export function reportingUnits(
  context: Pick<ReportContext, 'units' | 'rows'>,
  isShown: (unit: Unit) => boolean = () => true,
): Unit[] {
  const rows = new Map<Unit, UnitRow>(context.rows.map((row) => [row.unit, row]));
  return context.units.filter(isShown).flatMap((unit) => rows.get(unit)?.members ?? []);
}
