import type { Measure } from '../measures/measure.ts';
import { type Dims, dimsInclude, type Fact } from '../model/fact.ts';
import { contains, samePeriod } from '../model/period.ts';
import { oneOfEach } from './one-of-each.ts';
import type { Question } from './question.ts';

/** The facts of one unit that a figure of a period with these dims is made of, by the measure's own way over time. */
export function usedFacts(facts: readonly Fact[], { measure, dims, slots, period }: Question): readonly Fact[] {
  const [first] = slots;
  const last = slots.at(-1);
  if (facts.length === 0 || first === undefined || last === undefined) return [];
  const within = facts.filter((fact) => contains(period, fact.period));
  const inTime = oneOfEach(within, measure, dims).filter((fact) => {
    if (measure.over === 'stated') return samePeriod(fact.period, period);
    if (measure.over === 'opening') return fact.period.from === first.from;
    return measure.over === 'closing' ? fact.period.to === last.to && fact.period.from >= first.from - 11 : true;
  });
  const used = measure.over === 'latest' ? latestOnly(inTime, measure) : finestOnly(inTime, measure, dims);
  return used.filter((fact) => dimsInclude(fact.dims, dims));
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

/** Of each value of the open dimensions the last period that has any: the last year of each term counts. */
function latestOnly(facts: readonly Fact[], measure: Measure): readonly Fact[] {
  const open = measure.dims.flatMap(({ dimension }) => (dimension.open ? [dimension.id] : []));
  const nameOf = ({ dims }: Fact): string => JSON.stringify(open.map((id) => dims[id]));
  const last = new Map<string, number>();
  for (const fact of facts) last.set(nameOf(fact), Math.max(last.get(nameOf(fact)) ?? 0, fact.period.to));
  return facts.filter((fact) => fact.period.to === last.get(nameOf(fact)));
}
