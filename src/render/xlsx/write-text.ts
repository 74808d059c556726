import type { Font } from 'exceljs';
import type { Page } from './page.ts';
import { fonts, LINE_HEIGHT } from './styles.ts';
import { lineCount } from './text-size.ts';

/** How a line of text across a sheet looks. */
export interface TextStyle {
  readonly font: Partial<Font>;
  readonly align: 'left' | 'center';
}

/** Writes text across all columns, wrapped, with a row as high as it needs: Excel does not fit merged rows itself. */
export function writeText({ sheet, widths }: Page, row: number, text: string, style: TextStyle): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = style.font;
  cell.alignment = { horizontal: style.align, vertical: 'middle', wrapText: true };
  if (widths.length > 1) sheet.mergeCells(row, 1, row, widths.length);
  const width = widths.reduce((total, one) => total + one, 0);
  const scale = (style.font.size ?? fonts.body.size) / fonts.body.size;
  const lines = lineCount(text, width / scale, style.font.bold === true);
  sheet.getRow(row).height = Math.ceil(lines * LINE_HEIGHT * scale) + 1;
}
