import { measureOf } from '../measures/registry.ts';
import type { Fact } from '../model/fact.ts';
import { type Period, periodBefore, runOfMonths, samePeriod } from '../model/period.ts';

/** How many months either end may have been taken earlier or later. */
const NEAR = 6;

/**
 * The periods that somebody may have meant instead: the ends a few months off, the period before, the same one a year
 * before, and every run of whole years that the facts cover; the nearest first.
 */
export function otherWindows(period: Period, facts: readonly Fact[]): Period[] {
  const spans = facts.filter(({ measure }) => measureOf(measure).every !== 'event').map((fact) => fact.period);
  if (spans.length === 0) return [];
  const first = spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, { to }) => Math.max(most, to), 0);
  const found = new Map<string, Period>();
  const add = (from: number, to: number): void => {
    if (from > to || to < first || from > last) return;
    const one = runOfMonths(from, to);
    if (!samePeriod(one, period)) found.set(one.id, one);
  };
  for (let months = -NEAR; months <= NEAR; months++) {
    add(period.from + months, period.to);
    add(period.from, period.to + months);
    add(period.from + months, period.to + months);
  }
  const before = periodBefore(period);
  add(before.from, before.to);
  add(period.from - 12, period.to - 12);
  for (let from = first - (first % 12); from <= last; from += 12) {
    for (let to = from + 11; to - 11 <= last; to += 12) add(from, Math.min(to, last));
  }
  const distance = (one: Period): number => Math.abs(one.from - period.from) + Math.abs(one.to - period.to);
  return [...found.values()].sort((a, b) => distance(a) - distance(b) || a.from - b.from);
}
