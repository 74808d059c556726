import type { Fact, Gap } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { type Unit, unitKey } from '../model/unit.ts';

/** What one unit reported of one measure, and what it should have. */
export interface Shelf {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
}

/** All facts and gaps, found by measure and unit. */
export interface FactBook {
  shelf(measure: string, unit: Unit): Shelf;
  /** True where the unit handed in, for some month of the slot, the form that the measure stands on. */
  handedIn(measure: string, unit: Unit, slot: Period): boolean;
  readonly facts: readonly Fact[];
}

const EMPTY: Shelf = { facts: [], gaps: [] };

export function createFactBook(facts: readonly Fact[], gaps: readonly Gap[]): FactBook {
  const shelves = new Map<string, { facts: Fact[]; gaps: Gap[] }>();
  const shelfOf = ({ measure, unit }: { measure: string; unit: Unit }): { facts: Fact[]; gaps: Gap[] } => {
    const key = `${measure}|${unitKey(unit)}`;
    let shelf = shelves.get(key);
    if (!shelf) {
      shelf = { facts: [], gaps: [] };
      shelves.set(key, shelf);
    }
    return shelf;
  };
  for (const fact of facts) shelfOf(fact).facts.push(fact);
  for (const gap of gaps) shelfOf(gap).gaps.push(gap);
  const months = new Set<string>();
  for (const { measure, unit, period } of facts) {
    for (let at = period.from; at <= period.to; at++) months.add(`${topicOf(measure)}|${unitKey(unit)}|${at}`);
  }
  const handedIn = (measure: string, unit: Unit, slot: Period): boolean => {
    for (let at = slot.from; at <= slot.to; at++) {
      if (months.has(`${topicOf(measure)}|${unitKey(unit)}|${at}`)) return true;
    }
    return false;
  };
  return {
    facts,
    handedIn,
    shelf: (measure, unit) => shelves.get(`${measure}|${unitKey(unit)}`) ?? EMPTY,
  };
}

/** Measures of one form share the first word of their ids. */
function topicOf(measure: string): string {
  return measure.slice(0, measure.indexOf('.'));
}
