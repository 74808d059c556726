import { createFactBook } from '../aggregate/fact-book.ts';
import { type Lang, same } from '../i18n/text.ts';
import { figureOf, valuesIn } from '../indicators/figures.ts';
import { indicatorOf } from '../indicators/registry.ts';
import { measureOf } from '../measures/registry.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { type Calendar, type Period, periodBefore, windowOf, yearsOf } from '../model/period.ts';
import { existsOn, type Unit, unitKey } from '../model/unit.ts';
import { inReadingOrder } from './grids.ts';
import type { ReportContext, ReportMaterial } from './report.ts';

/** What a report is asked for. */
export interface ReportQuestion {
  readonly period: Period;
  readonly calendar: Calendar;
  /** ISO date that counts as today. */
  readonly asOf: string;
  /** All units of the register. */
  readonly units: readonly Unit[];
  /** The units asked for; none means all, with totals. */
  readonly only: readonly Unit[];
  readonly lang: Lang;
  /** Each year of the period gets figures of its own. */
  readonly byYear: boolean;
}

/** Everything that sections ask for, from what was read and what is asked. */
export function contextOf(material: ReportMaterial, question: ReportQuestion): ReportContext {
  const { period, calendar, asOf, units, only } = question;
  const book = createFactBook(material.facts, material.gaps, material.coverage);
  const inPeriod = unitsIn(units, period);
  const start = startOf(material.facts);
  const known = new Map<string, Figure>();
  const asked = only.length === 0 ? inPeriod : only;
  const figureContext = { book, units: asked };
  const figure: ReportContext['figure'] = (id, scope, when, dims = {}) => {
    const key = `${id}|${scope === 'all' ? scope : unitKey(scope)}|${when.id}|${JSON.stringify(dims)}`;
    const found = known.get(key);
    if (found) return found;
    const indicator = indicatorOf(id);
    const now = figureOf(indicator, scope, when, dims, figureContext);
    const earlier = periodBefore(when);
    const before = earlier.to < start ? undefined : figureOf(indicator, scope, earlier, dims, figureContext);
    const whole = before?.state === 'known' && before.reported === before.expected;
    const made: Figure = whole ? { ...now, previous: before.value } : now;
    known.set(key, made);
    return made;
  };
  const valuesOf = valuesIn(book, asked);
  return {
    period,
    years: yearsOf(period),
    units: inReadingOrder(asked),
    total: only.length !== 1,
    book,
    closingDay: windowOf(period, calendar).to,
    asOf,
    items: (form) => (material.items ?? []).filter((item) => item.form === form && asked.includes(item.unit)),
    values: (id, dimension) =>
      dimension.open
        ? valuesOf(indicatorOf(id), dimension).map((value) => ({ id: value, label: same(value) }))
        : dimension.values,
    figure,
  };
}

/** The first month that anything was handed in of; a register reaches back further than what is handed in with it. */
function startOf(facts: readonly Fact[]): number {
  const first = (start: number, { measure, period: { from } }: Fact): number =>
    from < start && measureOf(measure).every !== 'event' ? from : start;
  return facts.reduce(first, Number.POSITIVE_INFINITY);
}

/** The units that existed at some time of a period. */
function unitsIn(units: readonly Unit[], period: Period): Unit[] {
  const { from, to } = windowOf(period, 'calendar');
  return units.filter(
    (unit) =>
      existsOn(unit, from) || existsOn(unit, to) || (unit.from !== undefined && unit.from >= from && unit.from <= to),
  );
}
