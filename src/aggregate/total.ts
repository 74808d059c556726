import type { Dimension, Measure } from '../measures/measure.ts';
import { type Dims, dimsInclude, type Fact, type Gap } from '../model/fact.ts';
import { contains, type Period, windowOf } from '../model/period.ts';
import { existsOn, type Unit, unitKey } from '../model/unit.ts';
import type { Contribution, FactBook, Shelf } from './fact-book.ts';
import { slotsOf } from './slots.ts';

/** The sum of a measure over units and time, with the parts it should have and those it has. */
export interface Total {
  readonly measure: string;
  readonly dims: Dims;
  readonly period: Period;
  /** Absent where nobody reported it. */
  readonly value?: number;
  /** `unit|month` keys. */
  readonly expected: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  readonly facts: readonly Fact[];
}

interface Sought {
  readonly book: FactBook;
  readonly measure: Measure;
  readonly dims: Dims;
  readonly slots: readonly Period[];
}

interface Part {
  readonly unit: Unit;
  readonly slot: Period;
  readonly shelf: Shelf;
}

/** Sums a measure with the wanted dims over units and a period, by the measure's own way over time. */
export function totalOf(book: FactBook, measure: Measure, dims: Dims, units: readonly Unit[], period: Period): Total {
  const listed = withoutClasses(measure, dims);
  const asked = `${measure.id}|${period.id}|${JSON.stringify(listed)}`;
  const sought: Sought = { book, measure, dims: listed, slots: slotsOf(measure, period) };
  const parts = units.map((unit) =>
    book.contribution(`${asked}|${unitKey(unit)}`, () => contributionOf(unit, sought, period)),
  );
  const facts = parts.flatMap((part) => part.facts);
  const counted = facts.filter((fact) => dimsInclude(fact.dims, dims));
  const value = counted.reduce((sum, fact) => sum + fact.value, 0);
  return {
    measure: measure.id,
    dims,
    period,
    ...(facts.length > 0 ? { value } : {}),
    expected: new Set(parts.flatMap((part) => part.expected)),
    reported: new Set(parts.flatMap((part) => part.reported)),
    facts: counted,
  };
}

function contributionOf(unit: Unit, sought: Sought, period: Period): Contribution {
  const { book, measure, dims, slots } = sought;
  const shelf = book.shelf(measure.id, unit);
  const facts = usedFacts(shelf.facts, measure, dims, slots, period);
  const inSlot = bySlot(facts, slots);
  const expected: string[] = [];
  const reported: string[] = [];
  for (const slot of slots) {
    const part = `${unitKey(unit)}|${slot.id}`;
    const here = inSlot.get(slot) ?? [];
    if (!isExpected({ unit, slot, shelf }, here.length > 0, sought)) continue;
    expected.push(part);
    if (isWhole(here, measure, dims) && !hasGap(shelf.gaps, dims, slot)) reported.push(part);
  }
  return { expected, reported, facts };
}

/** The dims that say which things are listed, without those that only sort them. */
function withoutClasses(measure: Measure, dims: Dims): Dims {
  const classes = measure.dims.filter(({ rows }) => rows === 'classes').map(({ dimension }) => dimension.id);
  return Object.fromEntries(Object.entries(dims).filter(([name]) => !classes.includes(name)));
}

function usedFacts(
  facts: readonly Fact[],
  measure: Measure,
  dims: Dims,
  slots: readonly Period[],
  period: Period,
): readonly Fact[] {
  const [first] = slots;
  const last = slots.at(-1);
  if (first === undefined || last === undefined) return [];
  const inTime = facts.filter((fact) => {
    if (!contains(period, fact.period)) return false;
    if (measure.over === 'opening') return fact.period.from === first.from;
    return measure.over === 'closing' ? fact.period.to === last.to && fact.period.from >= first.from - 11 : true;
  });
  return finestOnly(inTime, measure, dims).filter((fact) => dimsInclude(fact.dims, dims));
}

/** Where one dimension repeats the same things at several grains, the finest grain given for a period counts. */
function finestOnly(facts: readonly Fact[], measure: Measure, dims: Dims): readonly Fact[] {
  const nested = measure.dims.find(({ rows }) => rows === 'finest')?.dimension;
  if (nested === undefined || dims[nested.id] !== undefined) return facts;
  const grain = (fact: Fact): number => nested.values.findIndex((value) => value.id === fact.dims[nested.id]);
  const finest = new Map<string, number>();
  for (const fact of facts) finest.set(fact.period.id, Math.min(finest.get(fact.period.id) ?? Infinity, grain(fact)));
  return facts.filter((fact) => grain(fact) === finest.get(fact.period.id));
}

function bySlot(facts: readonly Fact[], slots: readonly Period[]): ReadonlyMap<Period, readonly Fact[]> {
  const found = new Map<Period, Fact[]>();
  const [first] = slots;
  if (first === undefined) return found;
  const length = first.to - first.from + 1;
  for (const fact of facts) {
    for (let at = fact.period.from; at <= fact.period.to; at += length) {
      const slot = slots[Math.floor((at - first.from) / length)];
      if (slot === undefined) continue;
      const here = found.get(slot);
      if (here) here.push(fact);
      else found.set(slot, [fact]);
    }
  }
  return found;
}

/**
 * Wards are expected while they exist; the district in every part of a period in which it reports the measure at all. Of
 * rows that list only what happened, a unit that handed in without such a row is not expected to have one.
 */
function isExpected(part: Part, hasFacts: boolean, { book, measure, dims, slots }: Sought): boolean {
  const { unit, slot, shelf } = part;
  if (hasFacts || hasGap(shelf.gaps, dims, slot)) return true;
  if (measure.optional || !existsOn(unit, windowOf(slot, 'calendar').to)) return false;
  const asked = measure.dims.filter(({ dimension }) => dims[dimension.id] !== undefined);
  if (asked.some(({ dimension, rows }) => rows === 'own-level' && dims[dimension.id] !== unit.level)) return false;
  if (asked.some(({ rows }) => rows !== 'all') && book.handedIn(measure.id, unit, slot)) return false;
  return unit.level === 'ward' || slots.some((other) => book.handedIn(measure.id, unit, other));
}

/** True where a part has a row for every value that each hand-in must have. */
function isWhole(facts: readonly Fact[], measure: Measure, dims: Dims): boolean {
  if (facts.length === 0) return false;
  const open = measure.dims.filter(({ dimension, rows }) => rows === 'all' && dims[dimension.id] === undefined);
  return open.every(({ dimension }) => givesAll(facts, dimension));
}

function givesAll(facts: readonly Fact[], dimension: Dimension): boolean {
  return dimension.values.every((value) => facts.some((fact) => fact.dims[dimension.id] === value.id));
}

function hasGap(gaps: readonly Gap[], dims: Dims, slot: Period): boolean {
  return gaps.some(
    (gap) =>
      gap.period.from <= slot.to &&
      slot.from <= gap.period.to &&
      (gap.dims === undefined || Object.entries(dims).every(([name, value]) => (gap.dims?.[name] ?? value) === value)),
  );
}
