import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Item } from '../../model/item.ts';
import type { Intake } from '../../pipeline.ts';
import { foldWords } from '../../text/fold.ts';

/**
 * True where a second reading says no less and nothing worse than the first: every figure and every row that counts is there
 * with its values, names in whatever spelling, and there is no finding that was not there before.
 */
export function isSameOrBetter(before: Intake, after: Intake): boolean {
  return (
    includes(after.facts.map(factKey), before.facts.map(factKey)) &&
    includes(after.items.map(itemKey), before.items.map(itemKey)) &&
    includes(before.findings.map(findingKey), after.findings.filter(isOfData).map(findingKey))
  );
}

/** True where the first list has all of the second, as often. */
function includes(all: readonly string[], some: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const key of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  return some.every((key) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left > 0;
  });
}

function factKey({ measure, unit, period, dims, value }: Fact): string {
  return JSON.stringify([
    measure,
    unit.code,
    unit.name,
    period.id,
    Object.entries(dims).map(inOneSpelling).sort(),
    value,
  ]);
}

function itemKey({ form, unit, period, values, at }: Item): string {
  return JSON.stringify([form, unit.code, unit.name, period?.id, Object.entries(values).map(inOneSpelling).sort(), at]);
}

function inOneSpelling<T>([id, value]: readonly [string, T]): readonly [string, T | string] {
  return [id, typeof value === 'string' ? foldWords(value) : value];
}

/** The explanation of a warning that is no more is left over: that is no harm done. */
function isOfData({ code }: Finding): boolean {
  return code !== 'A001' && code !== 'A007';
}

function findingKey({ code, at }: Finding): string {
  return JSON.stringify([code, at.file, at.sheet, at.row, at.column]);
}
