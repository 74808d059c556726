import { topicOf } from '../measures/id-words.ts';
import type { Measure } from '../measures/measure.ts';
import { dimsInclude, type Fact } from '../model/fact.ts';
import { monthsOf, type Period, windowOf } from '../model/period.ts';
import { existsOn, type Unit, unitKey } from '../model/unit.ts';
import type { FactBook } from './fact-book.ts';
import { hasGap } from './has-gap.ts';
import type { Contribution, Question } from './question.ts';

/**
 * What a unit's register adds to a total. A register speaks for every month up to its last, so that a unit without a case
 * has none; a stock is what was added by the closing day (of an opening one before the first) and not removed, and is known
 * only where the register reaches that month. Wards are expected where any ward's cases are kept by ward; the district where it keeps a list.
 */
export function eventContribution(
  unit: Unit,
  { book, measure, dims, period }: Pick<Question, 'book' | 'measure' | 'dims' | 'period'>,
): Contribution {
  const topic = topicOf(measure.id);
  const to = book.coveredTo(topic, unit);
  const { gaps } = book.shelf(measure.id, unit);
  const months = monthsOf(period);
  const slots = measure.stockOf ? stockMonth(measure, months) : months;
  const expected = new Set<string>();
  const reported = new Set<string>();
  for (const slot of slots) {
    if (!existsOn(unit, windowOf(slot, 'calendar').to)) continue;
    const missing = hasGap(gaps, dims, slot);
    if (!missing && to === undefined && (unit.level === 'district' || !book.wardsKeep(topic))) continue;
    const part = `${unitKey(unit)}|${slot.id}`;
    expected.add(part);
    if (!missing && to !== undefined && slot.to <= to) reported.add(part);
  }
  const known = slots.some(
    (slot) => to !== undefined && slot.to <= to && existsOn(unit, windowOf(slot, 'calendar').to),
  );
  const facts = measure.stockOf && !known ? [] : factsOf(unit, measure, book, period);
  return { expected, reported, known, facts: facts.filter((fact) => dimsInclude(fact.dims, dims)) };
}

function stockMonth({ over }: Measure, months: readonly Period[]): readonly Period[] {
  return over === 'opening' ? months.slice(0, 1) : months.slice(-1);
}

function factsOf(unit: Unit, { id, over, stockOf }: Measure, book: FactBook, period: Period): readonly Fact[] {
  if (stockOf === undefined) {
    return book.shelf(id, unit).facts.filter((fact) => period.from <= fact.period.from && fact.period.to <= period.to);
  }
  const last = over === 'opening' ? period.from - 1 : period.to;
  const [added, removed] = [stockOf.added, stockOf.removed].map((measure) =>
    book.shelf(measure, unit).facts.filter((fact) => fact.period.to <= last),
  );
  return [...(added ?? []), ...(removed ?? []).map(negative)];
}

function negative(fact: Fact): Fact {
  const { measure, unit, period, dims, value } = fact;
  return {
    measure,
    unit,
    period,
    dims,
    value: -value,
    negated: fact,
    get from() {
      return fact.from;
    },
  };
}
