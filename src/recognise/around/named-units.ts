import type { Place } from '../../model/place.ts';
import type { Unit } from '../../model/unit.ts';
import type { Mention } from '../../units/mention/mention.ts';
import type { Register } from '../../units/register.ts';
import type { UnitSource } from './source.ts';

/** A place, and what it says of units. */
export interface Said extends Mention {
  readonly source: UnitSource;
  /** It says no more than a ward, or names one with that word; else a person may be called like a ward. */
  readonly isSure: boolean;
}

/** The ward that the nearest place names, or why nobody can tell which it is. */
export type NamedWard =
  | { readonly state: 'one'; readonly unit: Unit }
  | { readonly state: 'unknown'; readonly text: string; readonly level?: Unit['level']; readonly at: Place }
  | { readonly state: 'several'; readonly units: readonly Unit[]; readonly at: Place }
  | { readonly state: 'none' };

/** What the places say of units; most lines of a title say nothing. */
export function readSources(sources: readonly UnitSource[], date: string, register: Register): Said[] {
  const said: Said[] = [];
  for (const source of sources) {
    const mention = register.mentioned(source.text, date);
    const { wards, saysLevel, district, unknown } = mention;
    if (wards.length === 0 && !district && !unknown) continue;
    const isSure = wards.length > 0 && (saysLevel || register.match(source.text, date).state === 'found');
    said.push({ source, ...mention, isSure });
  }
  return said;
}

/**
 * The ward named nearest to the figures. Where a title or a name says several, a name further out may tell which of them it is; a
 * name that is no ward of the day is not passed over for one further out.
 */
export function nearestNamed(said: readonly Said[]): NamedWard {
  let several: Extract<NamedWard, { state: 'several' }> | undefined;
  for (const place of placesOf(said)) {
    const sure = place.filter(({ isSure, wards }) => isSure && wards.length > 0);
    const naming = sure.length > 0 ? sure : place.filter(({ wards }) => wards.length > 0);
    const named = [...new Set(naming.flatMap(({ wards }) => wards))];
    const unread = place.find(({ unknown }) => unknown !== undefined && !unknown.isDoubtful && !isDistrict(unknown));
    if (several === undefined && unread?.unknown) return { ...unread.unknown, state: 'unknown', at: unread.source.at };
    if (named.length === 0) continue;
    const among: readonly Unit[] = several?.units ?? named;
    const [unit, ...more] = named.filter((one) => among.includes(one));
    if (unit && more.length === 0) return { state: 'one', unit };
    const last = naming.at(-1);
    if (last) several ??= { state: 'several', units: named, at: last.source.at };
  }
  return several ?? { state: 'none' };
}

/** The lines of a title are one place, each name is one. */
function placesOf(said: readonly Said[]): readonly (readonly Said[])[] {
  const title = said.filter(({ source }) => source.where === 'title');
  return [title, ...said.filter(({ source }) => source.where !== 'title').map((one) => [one])];
}

/** The district itself at another time: its letterhead outlives it. */
function isDistrict({ units }: NonNullable<Mention['unknown']>): boolean {
  return units.length > 0 && units.every(({ level }) => level === 'district');
}
