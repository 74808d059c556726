import { fill, type Text } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import type { Successor, Unit } from '../model/unit.ts';
import { checkParents } from './list/check-parents.ts';
import { checkTimes } from './list/check-times.ts';
import { findSuccessors } from './list/find-successors.ts';
import { type ListedLevel, type ListedUnit, listedUnit } from './list/listed-unit.ts';
import type { UnitEntry } from './list/unit-entry.ts';

const NO_WARD: Text = {
  vi: '{file}: danh sách không có đơn vị cấp phường, xã nào.',
  en: '{file}: the list has no unit of the level ward.',
};

/**
 * The units of an office's own list. `levels` are words for levels that the list brings along, folded. Throws
 * `UserError` naming the entry and what to do: two units of one code or name on a day, a parent or successor that is
 * unknown, not there at the time or leads back to itself, a day that is none, a level nobody knows.
 */
export function unitsFrom(
  entries: readonly UnitEntry[],
  file: string,
  levels: ReadonlyMap<string, ListedLevel> = new Map(),
): Unit[] {
  const listed = entries.map((entry) => listedUnit(entry, levels));
  if (!listed.some(({ level }) => level === 'ward')) throw new UserError(fill(NO_WARD, { file }));
  checkTimes(listed);
  checkParents(listed);
  const successors = findSuccessors(listed);
  return listed.flatMap((unit) => (unit.level === 'outside' ? [] : [unitOf(unit, unit.level, successors)]));
}

function unitOf(
  unit: ListedUnit,
  level: Unit['level'],
  successors: ReadonlyMap<ListedUnit, readonly ListedUnit[]>,
): Unit {
  const { code, name, from, until } = unit;
  const into = (successors.get(unit) ?? []).map(successorOf);
  const gained = [...successors].flatMap(([giver, takers]) =>
    giver.level === 'outside' && takers.includes(unit) ? [giver.name] : [],
  );
  return {
    code,
    name,
    level,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(into.length === 0 ? {} : { successors: into }),
    ...(gained.length === 0 ? {} : { gained }),
  };
}

function successorOf({ code, name, level, from }: ListedUnit): Successor {
  return {
    code,
    ...(from === undefined ? {} : { from }),
    ...(level === 'outside' ? { outside: name } : {}),
  };
}
