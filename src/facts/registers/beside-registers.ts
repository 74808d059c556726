import type { Fact, Gap } from '../../model/fact.ts';
import { unitKey } from '../../model/unit.ts';
import type { Report } from '../../recognise/sink.ts';

/** Pending petitions of which a register knows no last day: a form counts them among the others. */
const UNDETERMINED = 'petitions.pending-undetermined';
const ON_TIME = 'petitions.pending-on-time';
const OVERDUE = 'petitions.pending-overdue';
/** Places of a register that a finding names. */
const MOST_PLACES = 20;

/**
 * What registers give for months that no form of ours was handed in for. Where one was, its figures count alone, and each that the
 * register has otherwise is told with both cells.
 */
export function besideRegisters(
  facts: readonly Fact[],
  gaps: readonly Gap[],
  given: readonly Fact[],
  report: Report,
): Fact[] {
  const measures = new Set(given.map(({ measure }) => measure));
  const isOwn = ({ measure, series }: Fact | Gap): boolean => series === undefined && measures.has(measure);
  const handedIn = new Set([...facts, ...gaps].filter(isOwn).flatMap(monthsOf));
  const stated = new Map(facts.filter(isOwn).map((fact) => [keyOf(fact), fact]));
  const byKey = new Map(given.map((fact) => [keyOf(fact), fact]));
  const givenValue = (fact: Fact, measure: string): number => byKey.get(keyOf(fact, measure))?.value ?? 0;
  for (const fact of given) {
    const form = stated.get(keyOf(fact));
    if (form === undefined) continue;
    const unknown = givenValue(fact, UNDETERMINED);
    if (fact.measure === OVERDUE && unknown > 0) continue;
    const computed = fact.measure === ON_TIME ? fact.value + unknown : fact.value;
    // Of petitions without a last day only all pending ones together can be held against the form.
    const isAll = fact.measure === ON_TIME && unknown > 0;
    const values = {
      stated: form.value + (isAll ? (stated.get(keyOf(fact, OVERDUE))?.value ?? 0) : 0),
      computed: computed + (isAll ? givenValue(fact, OVERDUE) : 0),
    };
    // The cells of a register's figure are looked for only where they are to be named.
    if (values.stated !== values.computed) tell([form, fact], values, report);
  }
  return given.filter((fact) => monthsOf(fact).every((month) => !handedIn.has(month)));
}

function tell(
  [form, fact]: readonly [Fact, Fact],
  values: Readonly<Record<'stated' | 'computed', number>>,
  report: Report,
): void {
  const [at, ...related] = [...form.from, ...fact.from];
  if (at === undefined) return;
  const { unit, period, measure, dims } = form;
  const args = { unit: unit.name, period: period.id, measure, type: dims.type ?? '', ...values };
  report('X202', at, args, related.slice(0, MOST_PLACES));
}

function keyOf({ measure: own, unit, period, dims }: Fact, measure = own): string {
  return `${measure}|${unitKey(unit)}|${period.id}|${dims.type}`;
}

function monthsOf({ unit, period }: Pick<Fact, 'unit' | 'period'>): string[] {
  if (period.to - period.from > 1200) return [];
  return Array.from({ length: period.to - period.from + 1 }, (_, at) => `${unitKey(unit)}|${period.from + at}`);
}
