import type { Dimension, Measure } from '../measures/measure.ts';
import { type Dims, dimsInclude, type Fact } from '../model/fact.ts';
import { type Period, windowOf } from '../model/period.ts';
import { existsOn, type Unit, unitKey } from '../model/unit.ts';
import { eventContribution } from './event-contribution.ts';
import type { Contribution, FactBook, Shelf } from './fact-book.ts';
import { hasGap } from './has-gap.ts';
import { slotsOf } from './slots.ts';
import { usedFacts } from './used-facts.ts';

/** The sum of a measure over units and time, with the parts it should have and those it has. */
export interface Total {
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
    book.contribution(`${asked}|${unitKey(unit)}`, () =>
      measure.every === 'event' ? eventContribution(unit, sought, period) : contributionOf(unit, sought, period),
    ),
  );
  const facts = parts.flatMap((part) => part.facts);
  const counted = facts.filter((fact) => dimsInclude(fact.dims, dims));
  const value = counted.reduce((sum, fact) => sum + fact.value, 0);
  return {
    ...(facts.length > 0 || parts.some(({ known }) => known) ? { value } : {}),
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
  // What is missing of years before the latest changes nothing.
  const since = measure.over === 'latest' ? Math.min(...facts.map((fact) => fact.period.from)) : 0;
  for (const slot of facts.length > 0 ? slots.filter(({ to }) => to >= since) : slots) {
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
