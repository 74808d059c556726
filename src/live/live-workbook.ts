import type { Lang } from '../i18n/text.ts';
import { measureOf } from '../measures/registry.ts';
import type { Lineage, ReportDocument } from '../model/document.ts';
import { dimsKey, type Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import { type Formula, totalsIn } from '../model/formula.ts';
import { comparePlaces } from '../model/place.ts';
import { unitKey } from '../model/unit.ts';
import { inReadingOrder } from '../reports/units/reading-order.ts';
import { tableNames } from './column-names.ts';
import { dimensionColumns, type FactTable } from './fact-table.ts';
import { formulaText } from './formula-text.ts';
import { type RowCells, type RowHeading, rowCells } from './row-cells.ts';
import { factsOf, type Tables } from './total-terms.ts';
import { createUnitLabels, type UnitLabels } from './unit-labels.ts';

/** What makes a workbook compute: the facts under its figures as tables, and each figure as a formula over them. */
export interface LiveWorkbook {
  readonly tables: readonly FactTable[];
  readonly units: UnitLabels;
  rowCells(heading: RowHeading, cells: readonly (readonly [Figure, string])[]): RowCells;
  /** A percentage comes as a fraction. `undefined` where the figure stays a plain value: nothing lies under it. */
  figure(figure: Figure, row: RowCells): string | undefined;
  /** The figure less the one it is compared with, `relative` as a part of that; of percentages in points. */
  change(figure: Figure, percent: boolean, relative: boolean, row: RowCells): string | undefined;
}

/** `undefined` for a document whose figures do not say what they are made from, or without facts under them. */
export function liveWorkbook(document: ReportDocument, lang: Lang): LiveWorkbook | undefined {
  const { lineage } = document;
  if (lineage === undefined) return undefined;
  const formulas = new Map<Figure, Formula>();
  const remembered: Lineage = (figure) => {
    const known = formulas.get(figure) ?? lineage(figure);
    formulas.set(figure, known);
    return known;
  };
  const figures = figuresIn(document);
  const facts = new Set(figures.flatMap((figure) => totalsIn(remembered(figure)).flatMap(factsOf)));
  if (facts.size === 0) return undefined;
  const units = createUnitLabels([...new Set([...facts].map(({ unit }) => unit))], lang);
  const tables = tablesOf([...facts], lang);
  const context: Tables = { byMeasure: new Map(tables.map((table) => [table.measure.id, table])), units };
  const text = (figure: Figure, row: RowCells): string | undefined =>
    figure.why === undefined ? formulaText(remembered(figure), context, row) : undefined;
  return {
    tables,
    units,
    rowCells: (heading, cells) => rowCells(heading, cells, remembered),
    figure: text,
    change(figure, percent, relative, row) {
      const before = figure.comparison?.before;
      const [now, then] = [figure, before].map((one) => one && (row.ofFigure(one) ?? text(one, row)));
      if (now === undefined || then === undefined) return undefined;
      if (relative) return `IFERROR((${now}-${then})/${then},"–")`;
      return percent ? `IFERROR((${now}-${then})*100,"–")` : `IFERROR(${now}-${then},"–")`;
    },
  };
}

function figuresIn({ blocks }: ReportDocument): Figure[] {
  return blocks.flatMap((block) =>
    block.type !== 'grid'
      ? []
      : block.rows.flatMap(({ cells }) =>
          cells.flatMap((cell): Figure[] => {
            if (cell.type === 'figure') return [cell.figure];
            if (cell.type !== 'change') return [];
            const before = cell.figure.comparison?.before;
            return before === undefined ? [cell.figure] : [cell.figure, before];
          }),
        ),
  );
}

/** A table a measure, in the order in which figures need them. */
function tablesOf(facts: readonly Fact[], lang: Lang): FactTable[] {
  const byMeasure = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = byMeasure.get(fact.measure);
    if (own) own.push(fact);
    else byMeasure.set(fact.measure, [fact]);
  }
  const measures = [...byMeasure.keys()].map(measureOf);
  const names = tableNames(measures.map(({ label }) => label.vi));
  return measures.map((measure, index) => ({
    measure,
    name: names[index] ?? '',
    facts: inOrder(byMeasure.get(measure.id) ?? []),
    dimensions: dimensionColumns(measure, lang),
    marks: [],
  }));
}

/** By unit, then by period, then as they stand in their files. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const units = inReadingOrder([...new Map(facts.map(({ unit }) => [unitKey(unit), unit])).values()]);
  const places = new Map(units.map((unit, index) => [unitKey(unit), index]));
  const placeOf = ({ unit }: Fact): number => places.get(unitKey(unit)) ?? 0;
  return [...facts].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.period.from - b.period.from ||
      a.period.to - b.period.to ||
      byPlace(a, b) ||
      byDims(a, b),
  );
}

function byPlace(a: Fact, b: Fact): number {
  const [first, second] = [a.from[0], b.from[0]];
  return first && second ? comparePlaces(first, second) : 0;
}

function byDims(a: Fact, b: Fact): number {
  const [first, second] = [dimsKey(a.dims), dimsKey(b.dims)];
  return first < second ? -1 : first > second ? 1 : 0;
}
