import type { Args } from '../../model/finding.ts';
import { type Period, windowOf } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { Unit } from '../../model/unit.ts';
import type { Register, UnitMatch } from '../../units/register.ts';
import type { UnclearName, UnitSource } from './source.ts';

export interface SettledUnit {
  readonly unit?: Unit;
  readonly problem?: { readonly code: string; readonly args: Args; readonly at?: Place };
  readonly conflicts: readonly { readonly args: Args; readonly at: Place }[];
}

interface Named {
  readonly source: UnitSource;
  readonly unit: Unit;
}

/**
 * The unit that the places name, nearest to the figures first; a label (`Đơn vị: …`) is trusted before other words of
 * the same title. A district that is only mentioned counts where no place names a ward: it heads every ward's paper. An
 * `unclear` name may be that of the ward where no place names one.
 */
export function settleUnit(
  sources: readonly UnitSource[],
  period: Period,
  register: Register,
  unclear?: UnclearName,
): SettledUnit {
  const date = windowOf(period, 'calendar').to;
  const stated = sources.find((source) => source.trust === 'stated');
  const match = stated && register.match(stated.text, date);
  if (stated && match && match.state !== 'found') {
    return { problem: { ...unknownUnit(stated.text, period, match), at: stated.at }, conflicts: [] };
  }
  const others = sources
    .filter((source) => source !== stated)
    .flatMap((source) => {
      const unit = register.mentioned(source.text, date);
      return unit === undefined ? [] : [{ source, unit }];
    });
  const wards = oneWardTitles(others.filter(({ unit }) => unit.level === 'ward'));
  const own = stated && match?.state === 'found' ? { source: stated, unit: match.unit } : wards[0];
  if (own === undefined && unclear)
    return { problem: { code: 'H003', args: { unclear: unclear.name }, at: unclear.at }, conflicts: [] };
  const named = own ?? others[0];
  if (named === undefined) return { problem: { code: 'H003', args: {} }, conflicts: [] };
  return { unit: named.unit, conflicts: conflictsWith(named, wards) };
}

/** Where a title names several wards, none of them is the one that reports. */
function oneWardTitles(wards: readonly Named[]): readonly Named[] {
  const titles = new Set(wards.filter(({ source }) => source.where === 'title').map(({ unit }) => unit));
  return titles.size > 1 ? wards.filter(({ source }) => source.where !== 'title') : wards;
}

function conflictsWith(named: Named, others: readonly Named[]): SettledUnit['conflicts'] {
  return others
    .filter(({ unit }) => unit !== named.unit)
    .map(({ source, unit }) => ({
      args: { used: named.unit.name, other: unit.name, where: source.where },
      at: source.at,
    }));
}

/** Code and args for a name that no unit of the period has. */
export function unknownUnit(name: string, period: Period, match: UnitMatch): { code: string; args: Args } {
  const near = match.state === 'unknown' ? match.nearest : undefined;
  return { code: 'C008', args: { name, period: period.id, ...(near === undefined ? {} : { nearest: near }) } };
}
