import type { Coverage } from '../model/coverage.ts';
import { type Dims, dimsKey, type Fact, type Gap } from '../model/fact.ts';
import { contains, type Period } from '../model/period.ts';
import { comparePlaces, type Place } from '../model/place.ts';
import { type Unit, unitKey } from '../model/unit.ts';

/** One of the two hand-ins that are compared. */
export interface Version {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  readonly coverage?: readonly Coverage[];
}

/** A number as one version has it. */
export interface Reading {
  readonly value: number;
  readonly from: readonly Place[];
}

/** A reported number that is not the same in both versions. A side is absent where nothing is reported or counts. */
export interface FactChange {
  readonly measure: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly dims: Dims;
  readonly before?: Reading;
  readonly after?: Reading;
  /** Code of what keeps the absent side from counting, where it was handed in. */
  readonly why?: string;
}

/**
 * The numbers of a period that differ, found by what they are and not by where they stand: a row that only moved has not
 * changed. Where several rows report the same (one party organisation a row) equal values are taken for the same row.
 */
export function factChanges(before: Version, after: Version, period: Period): FactChange[] {
  const [old, now] = [byKey(before.facts, period), byKey(after.facts, period)];
  const changes: FactChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [gone, come] = withoutEqual(old.get(key) ?? [], now.get(key) ?? []);
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      changes.push(...changeOf(gone[at], come[at], before.gaps, after.gaps));
    }
  }
  return changes.sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
}

/** The first cell of a change: in the later version where it is there. */
export function placeOf({ after, before }: FactChange): Place {
  return after?.from[0] ?? before?.from[0] ?? { file: '' };
}

function changeOf(
  before: Fact | undefined,
  after: Fact | undefined,
  gapsBefore: readonly Gap[],
  gapsAfter: readonly Gap[],
): FactChange[] {
  const fact = after ?? before;
  if (fact === undefined) return [];
  const { measure, unit, period, dims } = fact;
  const why = after === undefined ? reasonIn(gapsAfter, fact) : before === undefined && reasonIn(gapsBefore, fact);
  return [
    {
      measure,
      unit,
      period,
      dims,
      ...(before === undefined ? {} : { before: { value: before.value, from: before.from } }),
      ...(after === undefined ? {} : { after: { value: after.value, from: after.from } }),
      ...(why ? { why } : {}),
    },
  ];
}

function byKey(facts: readonly Fact[], period: Period): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!contains(period, fact.period)) continue;
    const key = `${fact.measure}|${fact.series?.id}|${unitKey(fact.unit)}|${fact.period.id}|${dimsKey(fact.dims)}`;
    found.set(key, [...(found.get(key) ?? []), fact]);
  }
  return found;
}

/** What is left of two lists when each value of one has taken an equal one of the other with it. */
function withoutEqual(before: readonly Fact[], after: readonly Fact[]): [Fact[], Fact[]] {
  const left = [...after];
  const gone = before.filter(({ value }) => {
    const at = left.findIndex((fact) => fact.value === value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [gone, left];
}

function reasonIn(gaps: readonly Gap[], { measure, unit, period, dims }: Fact): string | undefined {
  return gaps.find(
    (gap) =>
      gap.measure === measure &&
      gap.unit === unit &&
      gap.period.id === period.id &&
      (gap.dims === undefined || dimsKey(gap.dims) === dimsKey(dims)),
  )?.why;
}
