import { givesEvery } from '../measures/gives-every.ts';
import type { Dimension } from '../measures/measure.ts';
import type { Dims, Fact, Gap } from '../model/fact.ts';
import { existsOn, type Unit, unitKey } from '../model/unit.ts';
import { eventContribution } from './event-contribution.ts';
import type { Shelf } from './fact-book.ts';
import { hasGap } from './has-gap.ts';
import type { Contribution, Question, Slot } from './question.ts';
import { usedFacts } from './used-facts.ts';

interface Part {
  readonly unit: Unit;
  readonly slot: Slot;
  readonly shelf: Shelf;
}

export function contributionOf(unit: Unit, question: Question): Contribution {
  const key = unitKey(unit);
  const known = question.answers.get(key) ?? answerOf(unit, question);
  question.answers.set(key, known);
  return known;
}

function answerOf(unit: Unit, question: Question): Contribution {
  const { book, measure, dims, slots } = question;
  if (measure.every === 'event') return eventContribution(unit, question);
  const shelf = book.shelf(measure.id, unit);
  const facts = usedFacts(shelf.facts, question);
  const inSlot = bySlot(facts, slots);
  const expected = new Set<string>();
  const reported = new Set<string>();
  // What is missing of years before the latest changes nothing.
  const since = measure.over === 'latest' && facts.length > 0 ? Math.min(...facts.map((fact) => fact.period.from)) : 0;
  for (const slot of slots) {
    if (slot.to < since) continue;
    const part = `${unitKey(unit)}|${slot.id}`;
    const here = inSlot.get(slot) ?? [];
    if (!isExpected({ unit, slot, shelf }, here.length > 0, question)) continue;
    expected.add(part);
    const whole = here.length > 0 && givesEvery(here, measure, dims);
    if (whole && !hasGap(gapsBeside(here, shelf.gaps), dims, slot)) reported.add(part);
  }
  return { expected, reported, facts };
}

function bySlot(facts: readonly Fact[], slots: readonly Slot[]): ReadonlyMap<Slot, readonly Fact[]> {
  const found = new Map<Slot, Fact[]>();
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
function isExpected(part: Part, hasFacts: boolean, { book, measure, dims, slots }: Question): boolean {
  const { unit, slot, shelf } = part;
  if (hasFacts || hasGap(shelf.gaps, dims, slot)) return true;
  if (measure.optional || !existsOn(unit, slot.lastDay)) return false;
  const asked = measure.dims.filter(({ dimension }) => dims[dimension.id] !== undefined);
  if (asked.some(({ dimension }) => isToldOtherwise(shelf.facts, dimension, dims, slot))) return false;
  if (asked.some(({ dimension, rows }) => rows === 'own-level' && dims[dimension.id] !== unit.level)) return false;
  if (asked.some(({ rows }) => rows !== 'all') && book.handedIn(measure.id, unit, slot)) return false;
  return unit.level === 'ward' || slots.some((other) => book.handedIn(measure.id, unit, other));
}

/** True where the unit reports other values in place of the one that is asked for: a form that tells them apart, or one that does not. */
function isToldOtherwise(facts: readonly Fact[], { id: name, values }: Dimension, dims: Dims, slot: Slot): boolean {
  const asked = dims[name] ?? '';
  const others = values.flatMap(({ id, standsFor = [] }) =>
    id === asked ? standsFor : standsFor.includes(asked) ? [id] : [],
  );
  if (others.length === 0) return false;
  return facts.some(
    (fact) => others.includes(fact.dims[name] ?? '') && fact.period.from <= slot.to && slot.from <= fact.period.to,
  );
}

/** What is missing of the hand-ins that count: a gap in another series that says the same is none. */
function gapsBeside(facts: readonly Fact[], gaps: readonly Gap[]): readonly Gap[] {
  if (gaps.length === 0) return gaps;
  const series = new Set(facts.map((fact) => fact.series?.id));
  return gaps.filter((gap) => series.has(gap.series?.id));
}
