import type { Fact, Series } from './fact.ts';
import { contains, type Period } from './period.ts';

/** What one series says of a measure of a unit for one period. */
export interface HandIn {
  /** Absent for our own forms. */
  readonly series?: Series;
  readonly period: Period;
  readonly facts: readonly Fact[];
}

/** Facts of one measure and unit, put together as they were handed in. */
export function handInsOf(facts: readonly Fact[]): HandIn[] {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.series?.id ?? ''}|${fact.period.id}`;
    const known = found.get(key);
    if (known) known.push(fact);
    else found.set(key, [fact]);
  }
  return [...found.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { series, period } = first;
    return [{ period, facts: all, ...(series === undefined ? {} : { series }) }];
  });
}

/** Hand-ins of one series that make up a period, the longest first; `undefined` where some of its months have none. */
export function coverOf(handIns: readonly HandIn[], period: Period): readonly HandIn[] | undefined {
  const chosen: HandIn[] = [];
  let open = lengthOf(period);
  for (const one of longestFirst(handIns)) {
    if (!contains(period, one.period) || chosen.some((other) => overlaps(one, other))) continue;
    chosen.push(one);
    open -= lengthOf(one.period);
  }
  return open === 0 ? chosen : undefined;
}

export function overlaps(a: HandIn, b: HandIn): boolean {
  return a.period.from <= b.period.to && b.period.from <= a.period.to;
}

export function longestFirst(handIns: readonly HandIn[]): HandIn[] {
  return [...handIns].sort((a, b) => lengthOf(b.period) - lengthOf(a.period) || rankOf(a) - rankOf(b));
}

export function rankOf({ series }: Pick<HandIn, 'series'>): number {
  return series?.rank ?? 0;
}

function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}
