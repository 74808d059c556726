import type { Cell, Worksheet } from 'exceljs';
import { commonColumns } from '../../forms/common-columns.ts';
import type { TemplateSheet } from '../../templates/template-sheet.ts';
import { fonts, headerFill, LINE_HEIGHT, thinBorder } from '../xlsx/styles.ts';
import { lineCount } from '../xlsx/text-size.ts';
import type { Lines } from './lines.ts';

const CHECKS = commonColumns.find(({ role }) => role === 'check')?.label.vi ?? '';

/** Writes the labels with their notes, and the row of column numbers; the identities stand in it above their checks. */
export function writeHeader(
  sheet: Worksheet,
  { columns, checks }: TemplateSheet,
  { header, numbers }: Lines,
  widths: readonly number[],
): void {
  const label = (row: number, column: number, text: string, note: string): void => {
    const cell = sheet.getCell(row, column);
    headerCell(cell, text, row === header);
    if (note !== '') cell.note = { texts: [{ text: note }], editAs: 'oneCells' };
  };
  for (const [index, column] of columns.entries()) {
    label(header, index + 1, column.label, column.note);
    label(numbers, index + 1, `(${index + 1})`, '');
  }
  const firstCheck = columns.length + 1;
  for (const [index, check] of checks.entries()) {
    label(header, firstCheck + index, CHECKS, '');
    label(numbers, firstCheck + index, check.text, check.note);
  }
  if (checks.length > 1) sheet.mergeCells(header, firstCheck, header, firstCheck + checks.length - 1);
  const lines = (texts: readonly string[], from: number, bold: boolean): number =>
    Math.max(1, ...texts.map((text, index) => lineCount(text, widths[from + index] ?? 0, bold)));
  sheet.getRow(header).height =
    Math.ceil(
      lines(
        columns.map((one) => one.label),
        0,
        true,
      ) * LINE_HEIGHT,
    ) + 4;
  sheet.getRow(numbers).height =
    Math.ceil(
      lines(
        checks.map((one) => one.text),
        columns.length,
        false,
      ) * LINE_HEIGHT,
    ) + 2;
}

function headerCell(cell: Cell, text: string, isLabel: boolean): void {
  cell.value = text;
  cell.font = isLabel ? fonts.bold : fonts.italic;
  cell.fill = headerFill;
  cell.border = thinBorder;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}
