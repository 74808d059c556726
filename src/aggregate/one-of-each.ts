import { givesEvery } from '../measures/gives-every.ts';
import type { Measure } from '../measures/measure.ts';
import type { Dims, Fact } from '../model/fact.ts';
import { coverOf, type HandIn, handInsOf, longestFirst, overlaps, rankOf } from '../model/hand-in.ts';

/**
 * The facts of one unit that count where several forms report the same measure, or one form reports periods that lie within
 * each other. The longer period counts, unless a series of a lower rank makes it up wholly; a hand-in that lacks a part
 * counts only where no whole one does.
 */
export function oneOfEach(facts: readonly Fact[], measure: Measure, dims: Dims): readonly Fact[] {
  if (facts.every(({ series }) => series === undefined)) return facts;
  const able = handInsOf(facts).filter((one) => tellsApart(one, dims));
  const whole = new Set(able.filter((one) => givesEvery(one.facts, measure)));
  const chosen: HandIn[] = [];
  for (const one of [...longestFirst([...whole]), ...longestFirst(able.filter((other) => !whole.has(other)))]) {
    if (chosen.some((other) => overlaps(one, other))) continue;
    if (isMadeUpBetter(one, [...whole])) continue;
    chosen.push(one);
  }
  return chosen.flatMap((one) => one.facts);
}

function tellsApart({ facts }: HandIn, dims: Dims): boolean {
  const names = Object.keys(dims);
  return facts.some((fact) => names.every((name) => fact.dims[name] !== undefined));
}

function isMadeUpBetter(one: HandIn, others: readonly HandIn[]): boolean {
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
