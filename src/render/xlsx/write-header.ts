import type { Worksheet } from 'exceljs';
import type { Lang } from '../../i18n/text.ts';
import type { Grid, GridColumn } from '../../model/document.ts';
import { cleanText } from '../clean-text.ts';
import type { ReportPage } from './page.ts';
import { fonts, headerFill, LINE_HEIGHT, thinBorder } from './styles.ts';
import { lineCount } from './text-size.ts';

/** Writes the header of a grid, one row or, with groups, two; gives back how many. */
export function writeHeader({ sheet, widths, lang }: ReportPage, row: number, grid: Grid): number {
  const grouped = grid.columns.some((column) => column.group);
  const labels = grouped ? row + 1 : row;
  let groupLines = 1;
  let labelLines = 1;
  let mergedLines = 1;
  for (const [index, column] of grid.columns.entries()) {
    const label = cleanText(column.label[lang]);
    headerCell(sheet, labels, index + 1, label);
    if (grouped) headerCell(sheet, row, index + 1, cleanText(column.group?.[lang] ?? label));
    if (grouped && !column.group) sheet.mergeCells(row, index + 1, labels, index + 1);
    const lines = lineCount(label, widths[index] ?? 0, true);
    if (grouped && !column.group) mergedLines = Math.max(mergedLines, lines);
    else labelLines = Math.max(labelLines, lines);
  }
  for (const run of groupsOf(grid.columns, lang)) {
    if (run.length > 1) sheet.mergeCells(row, run.first + 1, row, run.first + run.length);
    const width = widths.slice(run.first, run.first + run.length).reduce((total, one) => total + one, 0);
    groupLines = Math.max(groupLines, lineCount(run.label, width, true));
  }
  if (grouped) sheet.getRow(row).height = Math.ceil(groupLines * LINE_HEIGHT) + 4;
  // A label over both rows has the upper one too.
  labelLines = Math.max(labelLines, mergedLines - groupLines);
  sheet.getRow(labels).height = Math.ceil(labelLines * LINE_HEIGHT) + 4;
  return labels - row + 1;
}

function headerCell(sheet: Worksheet, row: number, column: number, text: string): void {
  const cell = sheet.getCell(row, column);
  cell.value = text;
  cell.font = fonts.bold;
  cell.fill = headerFill;
  cell.border = thinBorder;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

function groupsOf(columns: readonly GridColumn[], lang: Lang): { label: string; first: number; length: number }[] {
  const runs: { label: string; first: number; length: number }[] = [];
  for (const [index, column] of columns.entries()) {
    const label = cleanText(column.group?.[lang] ?? '');
    const last = runs.at(-1);
    if (label === '') continue;
    if (last && last.label === label && last.first + last.length === index) last.length++;
    else runs.push({ label, first: index, length: 1 });
  }
  return runs;
}
