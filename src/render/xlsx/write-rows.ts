import type { Cell, Worksheet } from 'exceljs';
import type { Lang } from '../../i18n/text.ts';
import type { LiveWorkbook } from '../../live/live-workbook.ts';
import type { Grid, GridColumn, GridRow } from '../../model/document.ts';
import { cellText } from '../cell-text.ts';
import { rowFormulas } from './row-formulas.ts';
import { fonts, LINE_HEIGHT, thinBorder, totalBorder } from './styles.ts';
import { lineCount } from './text-size.ts';
import { writeCell } from './write-cell.ts';

/** Writes the rows below a header. Rows that take one line are left to the program that opens the workbook. */
export function writeRows(
  sheet: Worksheet,
  first: number,
  grid: Grid,
  widths: readonly number[],
  lang: Lang,
  live?: LiveWorkbook,
): void {
  for (const [index, row] of grid.rows.entries()) {
    const formulas = live === undefined ? [] : rowFormulas(row, first + index, live, lang);
    for (const [at, column] of grid.columns.entries()) {
      const cell = sheet.getCell(first + index, at + 1);
      layOut(cell, at, column, row);
      const content = row.cells[at];
      if (content) writeCell(cell, content, lang, formulas[at]);
    }
    const lines = row.cells.map((cell, at) =>
      lineCount(cellText(cell, row.role, lang).text, widths[at] ?? 0, row.role === 'total'),
    );
    const most = Math.max(1, ...lines);
    if (most > 1) sheet.getRow(first + index).height = Math.ceil(most * LINE_HEIGHT) + 2;
  }
}

function layOut(cell: Cell, index: number, column: GridColumn, { role, cells }: GridRow): void {
  cell.font = role === 'total' ? fonts.bold : fonts.body;
  cell.border = role === 'total' ? totalBorder : thinBorder;
  cell.alignment = {
    horizontal: column.align,
    vertical: 'middle',
    wrapText: cells[index]?.type === 'text',
    // No indent on the right: LibreOffice draws it for some number formats only.
    ...(role === 'part' && index === 0 ? { indent: 2 } : {}),
  };
}
