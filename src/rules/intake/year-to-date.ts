import { givesEvery } from '../../measures/gives-every.ts';
import type { Measure } from '../../measures/measure.ts';
import { measureOf } from '../../measures/registry.ts';
import { type Dims, dimsInclude, type Fact } from '../../model/fact.ts';
import type { Period } from '../../model/period.ts';
import { type Unit, unitKey } from '../../model/unit.ts';
import type { Cumulative, HandIn, IntakeView } from '../intake-view.ts';

/** The facts that a cumulative figure should be the sum of; `undefined` where one of them is missing or may be. */
export type YearToDate = (stated: Cumulative) => readonly Fact[] | undefined;

interface Sought {
  readonly measure: Measure;
  readonly dims: Dims;
  /** From January on, or whatever the year's first month is in its calendar, to the last month summed. */
  readonly span: Period;
}

export function createYearToDate({ facts, gaps, handIns }: IntakeView): YearToDate {
  const factsOf = new Map<string, ReadonlyMap<string, readonly Fact[]>>();
  const handInsOf = groupBy(handIns, ({ form, unit }) => `${form}|${unitKey(unit)}`);

  function ofUnit(unit: Unit, stated: Cumulative, sought: Sought): readonly Fact[] | undefined {
    const { measure, dims, span } = sought;
    const byUnit = factsOf.get(measure.id) ?? groupBy(facts(measure.id), (fact) => unitKey(fact.unit));
    factsOf.set(measure.id, byUnit);
    const handedIn = (handInsOf.get(`${stated.form}|${unitKey(unit)}`) ?? []).filter((one) =>
      overlap(one.period, span),
    );
    // Official forms state sums of their own, of longer periods.
    const found = (byUnit.get(unitKey(unit)) ?? []).filter(
      (fact) => fact.series === undefined && overlap(fact.period, span),
    );
    const isHeldOut = [...handedIn, ...found].some(({ period }) => period.from < span.from || period.to > span.to);
    const isGap = gaps(measure.id).some(
      (gap) => gap.series === undefined && unitKey(gap.unit) === unitKey(unit) && overlap(gap.period, span),
    );
    if (isHeldOut || isGap || !coversAll(handedIn, span)) return undefined;
    const used = found.filter((fact) => dimsInclude(fact.dims, dims));
    return handedIn.every((one) => isWhole(one, used, sought)) ? used : undefined;
  }

  return (stated) => {
    const { to } = stated.period;
    const span: Period = { id: '', from: Math.floor(to / 12) * 12, to };
    const sought = { measure: measureOf(stated.measure), dims: stated.dims, span };
    if (stated.units.length === 0) return undefined;
    const found: Fact[] = [];
    for (const unit of stated.units) {
      const parts = ofUnit(unit, stated, sought);
      if (parts === undefined) return undefined;
      found.push(...parts);
    }
    return found;
  };
}

/** Each month lies in something that was handed in and counts. */
function coversAll(handedIn: readonly HandIn[], { from, to }: Period): boolean {
  const months = new Set<number>();
  for (const { period, facts } of handedIn) {
    if (facts.length > 0) for (let at = period.from; at <= period.to; at++) months.add(at);
  }
  return months.size === to - from + 1;
}

/** A hand-in has a row for every value that each must have, and one at all where it may leave the figure out. */
function isWhole({ period }: HandIn, used: readonly Fact[], { measure, dims }: Sought): boolean {
  const here = used.filter((fact) => overlap(fact.period, period));
  if (here.length === 0) return !measure.optional && measure.dims.every(({ rows }) => rows !== 'all');
  return givesEvery(here, measure, dims);
}

function overlap(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
