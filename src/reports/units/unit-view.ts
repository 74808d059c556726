import type { Obstacle, Scope } from '../../model/figure.ts';
import { contains, type Period, windowOf } from '../../model/period.ts';
import { existsOn, type Unit, unitKey } from '../../model/unit.ts';
import { areaObstacle } from '../../units/area-obstacle.ts';
import { asReported, asUnitsOf, type UnitRow } from '../../units/unit-basis.ts';
import { unitObstacle, type Window } from '../../units/unit-obstacle.ts';
import type { UnitQuestion } from '../report-question.ts';

/** Who stands behind each name of a report, in any period. */
export interface UnitView {
  /** Those shown in the period of the report. */
  readonly rows: readonly UnitRow[];
  /** The row of a unit, or of the total of all that are shown. */
  row(scope: Scope, when: Period): Pick<UnitRow, 'members' | 'why'>;
  /** Why figures of a scope in two periods are not of the same units; `undefined` where they are. */
  changed(scope: Scope, now: Period, before: Period): Obstacle | undefined;
}

export function createUnitView({ period, units, only, asUnits }: UnitQuestion): UnitView {
  const basis = asUnits === undefined ? asReported(units) : asUnitsOf(units, asUnits);
  const isAsked = ({ unit, members }: UnitRow): boolean =>
    only.length === 0 || only.includes(unit) || members.some((member) => only.includes(member));
  const rows = basis.rows(dayOf(period).from, dayOf(period).to).filter(isAsked);
  const shown = new Set(rows.map(({ unit }) => unit));
  const elsewhen = new Map<string, readonly UnitRow[]>();
  const obstacles = new Map<string, Obstacle | undefined>();

  /** A part of the period keeps its rows, so that they add up in every column. */
  function rowsIn(when: Period): readonly UnitRow[] {
    if (contains(period, when)) return rows;
    const { from, to } = dayOf(when);
    const found = elsewhen.get(when.id) ?? basis.rows(from, to);
    elsewhen.set(when.id, found);
    return only.length === 0 ? found : found.filter(({ unit }) => shown.has(unit));
  }

  function row(scope: Scope, when: Period): Pick<UnitRow, 'members' | 'why'> {
    const there = rowsIn(when);
    if (scope === 'all') return { members: there.flatMap(({ members }) => members) };
    return there.find(({ unit }) => unit === scope) ?? { members: [scope] };
  }

  function unitChanged(unit: Unit, windows: readonly Window[], both: readonly Period[]): Obstacle | undefined {
    const rebased = asUnits !== undefined && existsOn(unit, asUnits);
    const found = both.map((when) => rowsIn(when).find((one) => one.unit === unit));
    const why = found.find((one) => one?.why !== undefined)?.why;
    if (why !== undefined) return why;
    return rebased && !found.includes(undefined) ? undefined : unitObstacle(units, unit, windows);
  }

  function changed(scope: Scope, now: Period, before: Period): Obstacle | undefined {
    const key = `${scope === 'all' ? scope : unitKey(scope)}|${now.id}|${before.id}`;
    if (!obstacles.has(key)) obstacles.set(key, obstacleOf(scope, [now, before]));
    return obstacles.get(key);
  }

  function obstacleOf(scope: Scope, both: readonly Period[]): Obstacle | undefined {
    const windows = both.map(dayOf);
    if (scope !== 'all') return unitChanged(scope, windows, both);
    if (only.length === 0) return areaObstacle(units, hull(windows));
    return rows.map(({ unit }) => unitChanged(unit, windows, both)).find((one) => one !== undefined);
  }

  return { rows, row, changed };
}

function dayOf(period: Period): Window {
  return windowOf(period, 'calendar');
}

/** From the first day of any to the last. */
function hull(windows: readonly Window[]): Window {
  const from = windows.map((one) => one.from).sort();
  const to = windows.map((one) => one.to).sort();
  return { from: from[0] ?? '', to: to.at(-1) ?? '' };
}
