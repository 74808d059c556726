import type { Lang } from '../../i18n/text.ts';
import type { Grid } from '../../model/document.ts';
import { cellText } from '../cell-text.ts';
import { cleanText } from '../clean-text.ts';
import { widthOfLines, widthOfWords } from './text-size.ts';

const NARROWEST = 8;
const WIDEST = 40;
/** Lines a label may take before its column becomes wider; more where the page would else be shrunk. */
const LABEL_LINES = [3, 5];
/** Width of an A4 page across; narrower tables are stretched towards it, within reason. */
const PAGE = 135;
const MOST_STRETCH = 1.4;
/** Sheets without a grid. Several columns: LibreOffice cuts a single one that is as wide as the page. */
const PLAIN: readonly number[] = Array.from({ length: 9 }, () => 14);

/** Width of each column of a sheet, in Excel's units, for all grids that stand on it one below another. */
export function columnWidths(grids: readonly Grid[], lang: Lang): number[] {
  const count = Math.max(0, ...grids.map((grid) => grid.columns.length));
  if (count === 0) return [...PLAIN];
  const tries = LABEL_LINES.map((lines) => widthsWith(grids, count, lines, lang));
  const widths = tries.find((one) => sum(one) <= PAGE) ?? tries.at(-1) ?? PLAIN;
  const stretch = Math.min(MOST_STRETCH, Math.max(1, PAGE / sum(widths)));
  return widths.map((width) => Math.min(WIDEST, Math.ceil(width * stretch)));
}

function widthsWith(grids: readonly Grid[], count: number, labelLines: number, lang: Lang): number[] {
  return Array.from({ length: count }, (_, index) => {
    const wanted = grids.map((grid) => wantedWidth(grid, index, labelLines, lang));
    return Math.min(WIDEST, Math.max(NARROWEST, ...wanted));
  });
}

function wantedWidth(grid: Grid, index: number, labelLines: number, lang: Lang): number {
  const column = grid.columns[index];
  if (!column) return 0;
  const label = cleanText(column.label[lang]);
  const cells = grid.rows.map((row) => {
    const cell = row.cells[index];
    return cell ? widthOfLines(cellText(cell, row.role, lang).text, row.role === 'total') : 0;
  });
  return Math.max(widthOfWords(label, true), widthOfLines(label, true) / labelLines, ...cells);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
