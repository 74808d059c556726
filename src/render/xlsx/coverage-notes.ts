import { fill, type Lang } from '../../i18n/text.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import { cellText, coverageOf, isIncomplete } from '../cell-text.ts';
import { cleanText } from '../clean-text.ts';
import { coverage } from '../phrases.ts';

/** For each total row how complete its figures are, columns of the same coverage together; nothing where all is there. */
export function coverageNotes(grid: Grid, lang: Lang): string[] {
  return grid.rows.filter((row) => row.role === 'total').flatMap((row) => rowNotes(grid, row, lang));
}

function rowNotes(grid: Grid, row: GridRow, lang: Lang): string[] {
  const columnsOf = new Map<string, string[]>();
  let figures = 0;
  for (const [index, cell] of row.cells.entries()) {
    if (cell.type !== 'figure') continue;
    figures++;
    if (!isIncomplete(cell.figure)) continue;
    const parts = coverageOf(cell.figure);
    columnsOf.set(parts, [...(columnsOf.get(parts) ?? []), columnName(grid, index, lang)]);
  }
  const name = rowName(row, lang);
  return [...columnsOf].map(([parts, columns]) =>
    columns.length === figures
      ? fill(coverage.row, { row: name, parts })[lang]
      : fill(coverage.columns, { row: name, parts, columns: columns.join(', ') })[lang],
  );
}

function rowName(row: GridRow, lang: Lang): string {
  const cell = row.cells.find((one) => one.type === 'text');
  return cell ? cellText(cell, row.role, lang).text : '';
}

function columnName(grid: Grid, index: number, lang: Lang): string {
  const column = grid.columns[index];
  return `“${cleanText(column?.label[lang] ?? '')}”`;
}
