import { formWordsOf, topicOf } from '../measures/id-words.ts';
import type { Measure } from '../measures/measure.ts';
import type { Coverage } from '../model/coverage.ts';
import { type Dims, dimsInclude, type Fact, type Gap } from '../model/fact.ts';
import type { Period } from '../model/period.ts';
import { type Unit, unitKey } from '../model/unit.ts';
import { compareVietnamese } from '../text/vietnamese-order.ts';

/** What one unit reported of one measure, and what it should have. */
export interface Shelf {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
}

/** All facts and gaps, found by measure and unit. */
export interface FactBook {
  shelf(measure: string, unit: Unit): Shelf;
  /** False where nothing that the measure is made of was handed in by anybody, nor a register of its topic. */
  speaksOf(measure: Measure): boolean;
  /** True where anybody reported the measure with these dims, of any period. */
  hasFact(measure: string, dims: Dims): boolean;
  /** True where the unit handed in, for some month of the slot, the form that the measure stands on. */
  handedIn(measure: string, unit: Unit, slot: Period): boolean;
  /** The last month that a register of the topic speaks for the unit; `undefined` where none was handed in. */
  coveredTo(topic: string, unit: Unit): number | undefined;
  /** True where the registers of the topic tell wards apart. */
  wardsKeep(topic: string): boolean;
  /** The values of an open dimension that a measure has among these units. */
  valuesOf(measure: string, dimension: string, units: readonly Unit[]): readonly string[];
  readonly facts: readonly Fact[];
}

const EMPTY: Shelf = { facts: [], gaps: [] };

export function createFactBook(
  facts: readonly Fact[],
  gaps: readonly Gap[],
  coverage: readonly Coverage[] = [],
): FactBook {
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
    for (let at = period.from; at <= period.to; at++) months.add(`${formWordsOf(measure)}|${unitKey(unit)}|${at}`);
  }
  const handedIn = (measure: string, unit: Unit, slot: Period): boolean => {
    for (let at = slot.from; at <= slot.to; at++) {
      if (months.has(`${formWordsOf(measure)}|${unitKey(unit)}|${at}`)) return true;
    }
    return false;
  };
  const covered = coveredMonths(coverage);
  const coveredTo = (topic: string, unit: Unit): number | undefined => {
    const [own, all] = [covered.get(`${topic}|${unitKey(unit)}`), covered.get(`${topic}|all`)];
    return own === undefined || all === undefined ? (own ?? all) : Math.max(own, all);
  };
  const wardsKeep = (topic: string): boolean =>
    coverage.some((one) => one.topic === topic && (one.unit === 'all' || one.unit.level === 'ward'));
  const valuesOf = (measure: string, dimension: string, units: readonly Unit[]): readonly string[] => {
    const found = units.flatMap((unit) => shelves.get(`${measure}|${unitKey(unit)}`)?.facts ?? []);
    const values = new Set(found.flatMap(({ dims }) => dims[dimension] ?? []));
    return [...values].sort(compareVietnamese);
  };
  const hasFact = (measure: string, wanted: Dims): boolean =>
    [...shelves].some(
      ([key, shelf]) => key.startsWith(`${measure}|`) && shelf.facts.some(({ dims }) => dimsInclude(dims, wanted)),
    );
  const topics = new Set(coverage.map(({ topic }) => topic));
  const reported = new Set([...facts, ...gaps].map(({ measure }) => measure));
  const speaksOf = ({ id, stockOf }: Measure): boolean =>
    topics.has(topicOf(id)) ||
    [id, stockOf?.added, stockOf?.removed].some((one) => one !== undefined && reported.has(one));
  return {
    facts,
    speaksOf,
    hasFact,
    coveredTo,
    wardsKeep,
    valuesOf,
    handedIn,
    shelf: (measure, unit) => shelves.get(`${measure}|${unitKey(unit)}`) ?? EMPTY,
  };
}

function coveredMonths(coverage: readonly Coverage[]): ReadonlyMap<string, number> {
  const covered = new Map<string, number>();
  for (const { topic, unit, to } of coverage) {
    const key = `${topic}|${unit === 'all' ? unit : unitKey(unit)}`;
    covered.set(key, Math.max(covered.get(key) ?? 0, to));
  }
  return covered;
}
