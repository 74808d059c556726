import type { Gap } from '../model/fact.ts';
import { contains, monthId, samePeriod } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import { unitKey } from '../model/unit.ts';
import type { Entry } from './entry.ts';

/** Rows that report the same thing, none of which counts. */
export interface Repetition {
  readonly entries: readonly Entry[];
  readonly places: readonly Place[];
}

/**
 * Parts the entries into those that count and those that report a month of a unit, form and key a second time. Which of
 * them is right nobody can tell, so all of them are held back; the order of files changes nothing.
 */
export function holdBack(entries: readonly Entry[]): { counting: Entry[]; repeated: Repetition[] } {
  const claims = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (let at = entry.period.from; at <= entry.period.to; at++) {
      const claim = `${entry.form}|${unitKey(entry.unit)}|${monthId(at)}|${entry.key}`;
      const claimed = claims.get(claim);
      if (claimed) claimed.push(entry);
      else claims.set(claim, [entry]);
    }
  }
  const held = new Set<Entry>();
  const repeated = new Map<string, Repetition>();
  for (const claimed of claims.values()) {
    const rivals = claimed.filter((entry) => claimed.some((other) => collides(entry, other)));
    if (rivals.length < 2) continue;
    for (const entry of rivals) held.add(entry);
    const places = rivals.map((entry) => entry.at);
    repeated.set(JSON.stringify(places), { entries: rivals, places });
  }
  return { counting: entries.filter((entry) => !held.has(entry)), repeated: [...repeated.values()] };
}

/** A quarter lies within its half-year: the longer one of a form that nests repeats the shorter. */
function collides(a: Entry, b: Entry): boolean {
  if (a === b) return false;
  const nested = contains(a.period, b.period) || contains(b.period, a.period);
  return !a.nests || samePeriod(a.period, b.period) || !nested;
}

/** What is missing while an entry is held back. */
export function gapsOf(entry: Entry, why: string): Gap[] {
  const { unit, period, at } = entry;
  return [...entry.facts, ...entry.gaps].map(({ measure, dims, series }) => ({
    measure,
    unit,
    period,
    ...(dims === undefined ? {} : { dims }),
    ...(series === undefined ? {} : { series }),
    why,
    at,
  }));
}
