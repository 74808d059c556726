import type { Fact, Series } from './fact.ts';
import { contains, type Period } from './period.ts';

/** What one series states of a measure of a unit for one period. */
export interface Statement {
  /** Absent for our own forms. */
  readonly series?: Series;
  readonly period: Period;
  readonly facts: readonly Fact[];
}

/** Facts of one measure and unit, put together as they were stated. */
export function statementsOf(facts: readonly Fact[]): Statement[] {
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

/** Statements of one series that make up a period, the longest first; `undefined` where some of its months have none. */
export function coverOf(statements: readonly Statement[], period: Period): readonly Statement[] | undefined {
  const chosen: Statement[] = [];
  let open = lengthOf(period);
  for (const one of longestFirst(statements)) {
    if (!contains(period, one.period) || chosen.some((other) => overlaps(one, other))) continue;
    chosen.push(one);
    open -= lengthOf(one.period);
  }
  return open === 0 ? chosen : undefined;
}

export function overlaps(a: Statement, b: Statement): boolean {
  return a.period.from <= b.period.to && b.period.from <= a.period.to;
}

export function longestFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => lengthOf(b.period) - lengthOf(a.period) || rankOf(a) - rankOf(b));
}

export function rankOf({ series }: Pick<Statement, 'series'>): number {
  return series?.rank ?? 0;
}

function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}
