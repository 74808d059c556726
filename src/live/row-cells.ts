import type { Lineage } from '../model/document.ts';
import { dimsKey } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';
import type { Total } from '../model/total.ts';
import { unitKey } from '../model/unit.ts';

/** The cells of one row of a grid that other cells of the row may refer to. */
export interface RowCells {
  /** The words that the row begins with, and where. */
  readonly heading: RowHeading;
  /** The address of a figure, `B9`; `undefined` where the row does not show it. */
  ofFigure(figure: Figure): string | undefined;
  /** The address of a cell that shows just this total. */
  ofTotal(total: Total): string | undefined;
}

export interface RowHeading {
  readonly text: string;
  readonly address: string;
}

/** `cells` are the figures of a row with their addresses. */
export function rowCells(
  heading: RowHeading,
  cells: readonly (readonly [Figure, string])[],
  lineage: Lineage,
): RowCells {
  const figures = new Map(cells);
  const totals = new Map<string, string>();
  for (const [figure, address] of cells) {
    const formula = lineage(figure);
    if (formula.kind === 'total' && !totals.has(keyOf(formula.total))) totals.set(keyOf(formula.total), address);
  }
  return {
    heading,
    ofFigure: (figure) => figures.get(figure),
    ofTotal: (total) => totals.get(keyOf(total)),
  };
}

function keyOf({ measure, dims, period, units }: Total): string {
  return `${measure}|${dimsKey(dims)}|${period.id}|${units.map(unitKey).join()}`;
}
