import type { Cell } from 'exceljs';
import type { Grid, GridColumn, GridRow } from '../../model/document.ts';
import { cellText } from '../cell-text.ts';
import type { ReportPage } from './page.ts';
import { rowFormulas } from './row-formulas.ts';
import { fonts, LINE_HEIGHT, thinBorder, totalBorder } from './styles.ts';
import { lineCount } from './text-size.ts';
import { writeCell } from './write-cell.ts';

/** Writes the rows below a header. Rows that take one line are left to the program that opens the workbook. */
export function writeRows({ sheet, widths, lang, live }: ReportPage, first: number, grid: Grid): void {
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
