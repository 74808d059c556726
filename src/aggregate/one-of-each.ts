import { givesEvery } from '../measures/gives-every.ts';
import type { Measure } from '../measures/measure.ts';
import type { Dims, Fact } from '../model/fact.ts';
import { coverOf, longestFirst, overlaps, rankOf, type Statement, statementsOf } from '../model/statement.ts';

/**
 * The facts of one unit that count where several forms report the same measure, or one form reports periods that lie within
 * each other. The longer period counts, unless a series of a lower rank makes it up wholly; a statement that lacks a part
 * counts only where no whole one does.
 */
export function oneOfEach(facts: readonly Fact[], measure: Measure, dims: Dims): readonly Fact[] {
  if (facts.every(({ series }) => series === undefined)) return facts;
  const able = statementsOf(facts).filter((one) => tellsApart(one, dims));
  const whole = new Set(able.filter((one) => givesEvery(one.facts, measure)));
  const chosen: Statement[] = [];
  for (const one of [...longestFirst([...whole]), ...longestFirst(able.filter((other) => !whole.has(other)))]) {
    if (chosen.some((other) => overlaps(one, other))) continue;
    if (isMadeUpBetter(one, [...whole])) continue;
    chosen.push(one);
  }
  return chosen.flatMap((one) => one.facts);
}

function tellsApart({ facts }: Statement, dims: Dims): boolean {
  const names = Object.keys(dims);
  return facts.some((fact) => names.every((name) => fact.dims[name] !== undefined));
}

function isMadeUpBetter(one: Statement, others: readonly Statement[]): boolean {
  const better = others.filter((other) => rankOf(other) < rankOf(one));
  const series = new Set(better.map((other) => other.series?.id));
  return [...series].some(
    (id) =>
      coverOf(
        better.filter((other) => other.series?.id === id),
        one.period,
      ) !== undefined,
  );
}
