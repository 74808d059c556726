import type { Fact } from '../model/fact.ts';
import { samePeriod } from '../model/period.ts';
import { unitKey } from '../model/unit.ts';
import type { Breach } from './intake-rule.ts';
import type { IntakeView } from './intake-view.ts';

/** Two columns of different official forms that must say the same of a unit and period, as measure ids. */
export type FormLink = readonly [measure: string, linked: string];

/** Where the columns of a link differ; both stand on forms of one unit and period. */
export function* linkBreaches(links: readonly FormLink[], facts: IntakeView['facts']): Iterable<Breach> {
  for (const [measure, linked] of links) {
    for (const fact of facts(measure)) {
      for (const other of facts(linked)) {
        if (unitKey(fact.unit) !== unitKey(other.unit) || !samePeriod(fact.period, other.period)) continue;
        if (fact.value !== other.value) yield* breach(fact, other);
      }
    }
  }
}

/** Two figures of official columns that should be the same. */
export function* breach(fact: Fact, other: Fact): Iterable<Breach> {
  const [at] = fact.from;
  if (at === undefined) return;
  const args = {
    unit: fact.unit.name,
    period: fact.period.id,
    column: columnWords(fact.measure),
    stated: fact.value,
    other: columnWords(other.measure),
    before: other.period.id,
    computed: other.value,
    difference: Math.abs(fact.value - other.value),
  };
  yield { at, related: [...fact.from.slice(1), ...other.from], args };
}

/** `official.2021.01-xld.20` → `20 (01/XLD)`. */
function columnWords(measure: string): string {
  const [, , code = '', number] = measure.split('.');
  return `${number} (${code.toUpperCase().replace('-', '/')})`;
}
