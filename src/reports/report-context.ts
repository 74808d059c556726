import { createFactBook } from '../aggregate/fact-book.ts';
import { same } from '../i18n/text.ts';
import { figureOf, formulaOf, valuesIn } from '../indicators/figures.ts';
import { indicatorOf } from '../indicators/registry.ts';
import { isHandedIn } from '../measures/handed-in.ts';
import { type Dims, dimsKey, type Fact, NO_DIMS } from '../model/fact.ts';
import type { Comparison, Figure, Scope } from '../model/figure.ts';
import { type Period, periodBefore, samePeriod, windowOf, yearsOf } from '../model/period.ts';
import { unitKey } from '../model/unit.ts';
import { unitLabels } from '../units/unit-labels.ts';
import { compare, compareQuietly } from './compare.ts';
import { deadlineNotes } from './deadline-notes.ts';
import type { ReportContext, ReportMaterial } from './report.ts';
import type { ReportQuestion } from './report-question.ts';
import { inReadingOrder } from './units/reading-order.ts';
import { createUnitView } from './units/unit-view.ts';

/** Makes what sections are made from: who is shown, and any figure of any period, each computed once. */
export function createReportContext(
  material: ReportMaterial,
  question: Omit<ReportQuestion, 'lang' | 'byYear'>,
): ReportContext {
  const { period, only, compare: other, calendar, asOf } = question;
  const view = createUnitView(question);
  const book = createFactBook(material.facts, material.gaps, material.coverage);
  const start = startOf(material.facts);
  const members = view.rows.flatMap((row) => row.members);
  const valuesOf = valuesIn(book, members);
  const closingDay = windowOf(period, calendar).to;
  const { listDay = closingDay } = question;
  const known = new Map<string, Figure>();

  function bare(id: string, scope: Scope, when: Period, dims: Dims): Figure {
    const { members, why } = view.row(scope, when);
    const about = { indicator: id, scope, period: when, dims, ...(why === undefined ? {} : { why }) };
    if (why !== undefined && members.length === 0) return { state: 'undefined', reported: 0, expected: 0, ...about };
    return { ...figureOf(indicatorOf(id), 'all', when, dims, { book, units: members }), ...about };
  }

  function comparison(now: Figure): Comparison | undefined {
    const { indicator, scope, period: when, dims } = now;
    const against = other ?? periodBefore(when);
    if (other === undefined ? against.to < start : !samePeriod(when, period)) return undefined;
    const set = other === undefined ? compareQuietly : compare;
    return set(now, bare(indicator, scope, against, dims), view.changed(scope, when, against));
  }

  const figure: ReportContext['figure'] = (id, scope, when, dims = NO_DIMS) => {
    const key = `${id}|${scope === 'all' ? scope : unitKey(scope)}|${when.id}|${dimsKey(dims)}`;
    const found = known.get(key);
    if (found) return found;
    const now = bare(id, scope, when, dims);
    const compared = comparison(now);
    const made: Figure = compared === undefined ? now : { ...now, comparison: compared };
    known.set(key, made);
    return made;
  };

  const units = inReadingOrder(view.rows.map(({ unit }) => unit));
  return {
    period,
    years: yearsOf(period),
    units,
    rows: view.rows,
    total: only.length === 0 || units.length > 1,
    book,
    closingDay,
    asOf,
    calendar,
    deadlineNotes: question.deadlines ? deadlineNotes(question.deadlines) : [],
    listDay,
    open: (form) =>
      (material.registers ?? [])
        .filter((one) => one.form === form)
        .flatMap((one) => one.openOn(listDay))
        .filter(({ unit }) => members.includes(unit)),
    items: (form) => (material.items ?? []).filter((item) => item.form === form && members.includes(item.unit)),
    values: (id, dimension) =>
      valuesOf(indicatorOf(id), dimension).map(
        (value) => dimension.values.find((known) => known.id === value) ?? { id: value, label: same(value) },
      ),
    label: unitLabels(units, question.asUnits),
    ...(other === undefined
      ? {}
      : { compared: { period: other, changed: (scope: Scope) => view.changed(scope, period, other) } }),
    figure,
    lineage: ({ indicator, scope, period: when, dims }) =>
      formulaOf(indicatorOf(indicator), 'all', when, dims, { book, units: view.row(scope, when).members }),
  };
}

/** The first month that anything was handed in of; a register reaches back further than what is handed in with it. */
function startOf(facts: readonly Fact[]): number {
  const first = (start: number, fact: Fact): number =>
    fact.period.from < start && isHandedIn(fact) ? fact.period.from : start;
  return facts.reduce(first, Number.POSITIVE_INFINITY);
}
