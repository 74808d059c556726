import type { Args } from '../../model/finding.ts';
import { type Period, windowOf } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { Unit } from '../../model/unit.ts';
import { mayNamePerson } from '../../text/person-name.ts';
import { MASKED } from '../../text/personal-data.ts';
import { isElsewhere } from '../../units/mention/mention.ts';
import type { Register, UnitMatch } from '../../units/register.ts';
import { nearestNamed, readSources, type Said } from './named-units.ts';
import type { UnclearName, UnitSource } from './source.ts';
import { statedUnit } from './stated-unit.ts';

export interface SettledUnit {
  readonly unit?: Unit;
  readonly problem?: UnitProblem;
  readonly conflicts: readonly UnitConflict[];
}

/** A place that names another unit. */
export interface UnitConflict {
  readonly args: Args;
  readonly at: Place;
  /** The line of the title that states the unit that was used. */
  readonly used?: Place;
}

export interface UnitProblem {
  readonly code: string;
  readonly args: Args;
  readonly at?: Place;
}

/**
 * The unit that the places name, nearest to the figures first; a label (`Đơn vị: …`) is trusted before other words of
 * the same title. A district that is only mentioned counts where no place names a ward: it heads every ward's paper. What
 * says that it is a ward and is none of the day, another district above the table, or several wards leave the unit open, and
 * so may an `unclear` name where no place names a ward.
 */
export function settleUnit(
  sources: readonly UnitSource[],
  period: Period,
  register: Register,
  unclear?: UnclearName,
): SettledUnit {
  const date = windowOf(period, 'calendar').to;
  const refused = (text: string, at: Place, level?: Unit['level']): SettledUnit => ({
    // No ward is what another district could have meant.
    problem: { ...unknownUnit(text, period, level === 'district' ? undefined : register.match(text, date)), at },
    conflicts: [],
  });
  const stated = sources.find((source) => source.trust === 'stated');
  const own = stated && statedUnit(stated, date, register);
  if (stated && own === undefined) return refused(stated.text, stated.at);
  const rival = own && rivalIn(sources, own, date, register);
  if (rival) return several([own, rival.unit], rival.source.at);
  const others = readSources(
    sources.filter((source) => source !== stated),
    date,
    register,
  );
  const elsewhere = others.find(({ source, unknown }) => source.where === 'title' && unknown && isElsewhere(unknown));
  if (elsewhere?.unknown) return refused(elsewhere.unknown.text, elsewhere.source.at, 'district');
  const ward = own ? { state: 'one' as const, unit: own } : nearestNamed(others);
  switch (ward.state) {
    case 'one':
      return { unit: ward.unit, conflicts: conflictsWith(ward.unit, others, stated) };
    case 'unknown':
      return refused(ward.text, ward.at, ward.level);
    case 'several':
      return several(ward.units, ward.at);
    case 'none':
      return districtAlone();
  }

  /** The district that the nearest place mentions, where nothing says that it may be a ward, nor is it gone. */
  function districtAlone(): SettledUnit {
    if (unclear) return { problem: { code: 'H003', args: { unclear: unclear.name }, at: unclear.at }, conflicts: [] };
    const unit = others.find(({ district }) => district !== undefined)?.district;
    const unread = others.find(({ unknown }) => unknown && (unknown.isDoubtful || unit === undefined));
    if (unread?.unknown) return refused(unread.unknown.text, unread.source.at, unread.unknown.level);
    return unit ? { unit, conflicts: [] } : { problem: { code: 'H003', args: {} }, conflicts: [] };
  }
}

function several(units: readonly Unit[], at: Place): SettledUnit {
  return { problem: { code: 'H003', args: { wards: units.map(({ name }) => name) }, at }, conflicts: [] };
}

/** The second of two labels of one title that state different units: nobody can tell which of them the figures are of. */
function rivalIn(
  sources: readonly UnitSource[],
  own: Unit,
  date: string,
  register: Register,
): { readonly source: UnitSource; readonly unit: Unit } | undefined {
  const stated = sources.filter(({ trust }) => trust === 'stated');
  if (stated[0]?.where !== 'title') return undefined;
  for (const source of stated) {
    const unit = source.where === 'title' ? statedUnit(source, date, register) : undefined;
    if (unit && unit !== own) return { source, unit };
  }
  return undefined;
}

/** Places that name one other ward; a title that names several says nothing of who reports. */
function conflictsWith(used: Unit, others: readonly Said[], stated: UnitSource | undefined): SettledUnit['conflicts'] {
  const titled = new Set(others.filter(({ source }) => source.where === 'title').flatMap(({ wards }) => wards));
  return others.flatMap(({ source, wards: [ward, ...more], unknown }) => {
    const isOpen = more.length > 0 || (source.where === 'title' && titled.size > 1);
    const other = unknown && isElsewhere(unknown) ? unknown.text : isOpen || ward === used ? undefined : ward?.name;
    if (other === undefined) return [];
    const line = stated?.where === 'title' ? { used: stated.at } : {};
    return [{ args: { used: used.name, other, where: source.where }, at: source.at, ...line }];
  });
}

/** Code and args for a name that no unit of the period has; one like no unit's may be that of a person, which is not repeated. */
function unknownUnit(text: string, period: Period, match?: UnitMatch): { code: string; args: Args } {
  const near = match?.state === 'unknown' ? match.nearest : undefined;
  const isLikeNone = match?.state === 'unknown' && near === undefined;
  const name = isLikeNone && mayNamePerson(text) ? MASKED : text;
  return { code: 'C008', args: { name, period: period.id, ...(near === undefined ? {} : { nearest: near }) } };
}
