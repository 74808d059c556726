import type { FactBook } from '../aggregate/fact-book.ts';
import { figureOf, formulaOf } from '../indicators/figures.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Dims } from '../model/fact.ts';
import type { Outcome, Parts, Scope } from '../model/figure.ts';
import type { Formula } from '../model/formula.ts';
import type { Calendar, Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import type { Unread } from '../status/unread.ts';
import { unitsIn } from '../units/units-in.ts';
import { type Held, isGrowing } from './verdict.ts';

/** A figure of any indicator, with what a verdict needs. */
export interface FactFigure extends Held, Parts {
  readonly outcome: Outcome;
  readonly formula: Formula;
}

/** What claims are held against. */
export interface Facts {
  readonly book: FactBook;
  readonly calendar: Calendar;
  /** What was handed in and nobody could read. */
  readonly unread: readonly Unread[];
  unitsOf(period: Period): readonly Unit[];
  figure(indicator: Indicator, scope: Scope, period: Period, dims: Dims): FactFigure;
  /** Over the wards alone. */
  ofWards(indicator: Indicator, period: Period, dims: Dims): FactFigure;
}

export function factsOf(
  book: FactBook,
  calendar: Calendar,
  units: readonly Unit[],
  unread: readonly Unread[] = [],
): Facts {
  const unitsOf = (period: Period): readonly Unit[] => unitsIn(units, period);
  function over(indicator: Indicator, scope: Scope, period: Period, dims: Dims, among: readonly Unit[]): FactFigure {
    const context = { book, units: among };
    const formula = formulaOf(indicator, scope, period, dims, context);
    const { reported, expected, ...outcome } = figureOf(indicator, scope, period, dims, context);
    return { outcome, reported, expected, complete: reported === expected, grows: isGrowing(formula), formula };
  }
  return {
    book,
    calendar,
    unread,
    unitsOf,
    figure: (indicator, scope, period, dims) => over(indicator, scope, period, dims, unitsOf(period)),
    ofWards: (indicator, period, dims) =>
      over(
        indicator,
        'all',
        period,
        dims,
        unitsOf(period).filter(({ level }) => level === 'ward'),
      ),
  };
}
