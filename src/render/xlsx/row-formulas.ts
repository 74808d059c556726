import type { Lang } from '../../i18n/text.ts';
import type { LiveWorkbook } from '../../live/live-workbook.ts';
import type { GridCell, GridRow } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import { columnLetters } from '../../model/place.ts';
import { cleanText } from '../clean-text.ts';

/** The formulas of the cells of a row of a grid, in their order; `undefined` where a cell stays a plain value. */
export function rowFormulas({ cells }: GridRow, row: number, live: LiveWorkbook, lang: Lang): (string | undefined)[] {
  const shown = cells.flatMap((cell, index): (readonly [Figure, string])[] =>
    cell.type === 'figure' ? [[cell.figure, `${columnLetters(index + 1)}${row}`]] : [],
  );
  const [first] = cells;
  const text = first?.type === 'text' ? cleanText(first.text[lang]) : '';
  const around = live.rowCells({ text, address: `$A${row}` }, shown);
  return cells.map((cell) => formulaOf(cell, around, live));
}

function formulaOf(cell: GridCell, around: ReturnType<LiveWorkbook['rowCells']>, live: LiveWorkbook) {
  if (cell.type === 'figure') return live.figure(cell.figure, around);
  return cell.type === 'change' ? live.change(cell.figure, cell.percent, cell.relative === true, around) : undefined;
}
