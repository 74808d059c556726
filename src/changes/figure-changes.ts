import { createFactBook } from '../aggregate/fact-book.ts';
import { allDims, figureOf, figuresOf, valuesIn } from '../indicators/figures.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { indicators } from '../indicators/registry.ts';
import { dimsKey } from '../model/fact.ts';
import type { Figure, Scope } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import type { Version } from './fact-changes.ts';

/** A figure that comes to something else. */
export interface FigureChange {
  readonly before: Figure;
  readonly after: Figure;
}

/** The figures of a period that moved, came or went, for the total over `units` and for each of `scopes`. */
export function figureChanges(
  before: Version,
  after: Version,
  { period, units, scopes }: { period: Period; units: readonly Unit[]; scopes: readonly Scope[] },
): FigureChange[] {
  const [old, now] = [before, after].map((version) => {
    const context = { book: createFactBook(version.facts, version.gaps, version.coverage), units };
    const of = (indicator: Indicator, scope: Scope, dims: Figure['dims']): Figure =>
      figureOf(indicator, scope, period, dims, context);
    return { of, valuesOf: valuesIn(context.book, units) };
  });
  if (!old || !now) return [];
  return indicators.flatMap((indicator) =>
    scopes.flatMap((scope) => {
      const shown = [old, now].flatMap(({ of, valuesOf }) =>
        figuresOf(allDims(indicator, valuesOf), (dims) => of(indicator, scope, dims)),
      );
      const dims = new Map(shown.map((figure) => [dimsKey(figure.dims), figure.dims]));
      return [...dims.values()]
        .map((one) => ({ before: old.of(indicator, scope, one), after: now.of(indicator, scope, one) }))
        .filter(hasMoved);
    }),
  );
}

function hasMoved({ before, after }: FigureChange): boolean {
  if (before.state === 'known' && after.state === 'known') return before.value !== after.value;
  return before.state === 'known' || after.state === 'known';
}
