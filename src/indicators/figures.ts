import type { FactBook } from '../aggregate/fact-book.ts';
import { totalOf } from '../aggregate/total.ts';
import type { Dimension } from '../measures/measure.ts';
import { measureOf } from '../measures/registry.ts';
import type { Dims } from '../model/fact.ts';
import type { Figure, Parts, Scope } from '../model/figure.ts';
import { type Formula, outcomeOf, totalsIn } from '../model/formula.ts';
import type { Period } from '../model/period.ts';
import type { Total } from '../model/total.ts';
import type { Unit } from '../model/unit.ts';
import type { Indicator } from './indicator.ts';

/** What figures are computed over. */
export interface FigureContext {
  readonly book: FactBook;
  /** The units that make up the total. */
  readonly units: readonly Unit[];
}

/** The figure of an indicator for a unit or the total of all, in a period, with the wanted dims. */
export function figureOf(
  indicator: Indicator,
  scope: Scope,
  period: Period,
  dims: Dims,
  context: FigureContext,
): Figure {
  const formula = formulaOf(indicator, scope, period, dims, context);
  return { ...outcomeOf(formula), ...partsOf(totalsIn(formula)), indicator: indicator.id, scope, period, dims };
}

/** What such a figure is computed from: its lineage. */
export function formulaOf(
  indicator: Indicator,
  scope: Scope,
  period: Period,
  dims: Dims,
  { book, units }: FigureContext,
): Formula {
  const asked = scope === 'all' ? units : [scope];
  return indicator.formula(
    (measure, wanted, when) => totalOf(book, measureOf(measure), wanted, asked, when),
    dims,
    period,
  );
}

/** The figures of such dims; one that nobody reported is left out, unless it is the total. */
export function figuresOf(dims: readonly Dims[], figure: (dims: Dims) => Figure): Figure[] {
  return dims.map(figure).filter((one) => one.state !== 'missing' || isTotal(one.dims));
}

function isTotal(dims: Dims): boolean {
  return Object.keys(dims).length === 0;
}

/**
 * The total, and the dims of every breakdown of which something may have been reported: by some fact, in some period. What
 * is sorted into classes, or kept in a register, is zero without a fact.
 */
export function dimsWithFacts(indicator: Indicator, book: FactBook, valuesOf: ValuesOf = valuesOfDimension): Dims[] {
  const measures = indicator.measures.map(measureOf);
  const isAlways = measures.some(({ every, dims }) => every === 'event' || dims.some(({ rows }) => rows === 'classes'));
  const dims = allDims(indicator, valuesOf);
  return isAlways
    ? dims
    : dims.filter((wanted) => isTotal(wanted) || measures.some(({ id }) => book.hasFact(id, wanted)));
}

/** The dims of every breakdown of an indicator. */
export function allDims(indicator: Indicator, valuesOf: ValuesOf = valuesOfDimension): Dims[] {
  return indicator.breakdowns.flatMap((breakdown) =>
    breakdown.reduce<Dims[]>(
      (found, id) => {
        const dimension = indicator.dimensions.find((one) => one.id === id);
        const values = dimension ? valuesOf(indicator, dimension) : [];
        return found.flatMap((dims) => values.map((value) => ({ ...dims, [id]: value })));
      },
      [{}],
    ),
  );
}

/** The values by which an indicator is broken down along a dimension. */
export type ValuesOf = (indicator: Indicator, dimension: Dimension) => readonly string[];

const valuesOfDimension: ValuesOf = (_, { values }) => values.map(({ id }) => id);

/** As the dimension says; those of an open one, and those that stand for others, are what these units reported. */
export function valuesIn(book: FactBook, units: readonly Unit[]): ValuesOf {
  return (indicator, { id: name, open, values }) => {
    if (!open && values.every(({ standsFor }) => standsFor === undefined)) return values.map(({ id }) => id);
    const sources = indicator.measures.flatMap((id) => measureOf(id).stockOf?.added ?? id);
    const reported = new Set(sources.flatMap((id) => book.valuesOf(id, name, units)));
    if (open) return [...reported];
    return values.filter(({ id, standsFor }) => standsFor === undefined || reported.has(id)).map(({ id }) => id);
  };
}

/** A part counts as reported where every total that expects it has it. */
function partsOf(totals: readonly Total[]): Parts {
  const [only] = totals;
  if (only !== undefined && totals.length === 1) return { reported: only.reported.size, expected: only.expected.size };
  const expected = new Set(totals.flatMap((total) => [...total.expected]));
  let reported = 0;
  for (const part of expected) {
    if (totals.every((total) => !total.expected.has(part) || total.reported.has(part))) reported++;
  }
  return { reported, expected: expected.size };
}
