import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../model/place.ts';
import type { TemplateColumn, TemplateSheet } from '../../templates/template-sheet.ts';
import { fonts, LINE_HEIGHT, thinBorder } from '../xlsx/styles.ts';
import type { Lines } from './lines.ts';
import { inputFill, inputFormats, lockedFill } from './styles.ts';
import { validate } from './validation.ts';
import type { Lists } from './write-lists.ts';

/** Writes the rows to fill in: open cells that take only what their column is for, and those that are filled in already. */
export function writeEntries(sheet: Worksheet, { columns }: TemplateSheet, { first, last }: Lines, lists: Lists): void {
  for (const [index, column] of columns.entries()) {
    for (let row = first; row <= last; row++) writeEntry(sheet, row, index + 1, column, row - first);
    if (column.entry.type === 'given') continue;
    const letters = columnLetters(index + 1);
    validate(sheet, `${letters}${first}:${letters}${last}`, column, lists.get(column));
  }
  for (let row = first; row <= last; row++) sheet.getRow(row).height = LINE_HEIGHT + 2;
}

function writeEntry(sheet: Worksheet, row: number, at: number, { entry }: TemplateColumn, index: number): void {
  const cell = sheet.getCell(row, at);
  const isGiven = entry.type === 'given';
  const isFigure = entry.type === 'count' || entry.type === 'number';
  if (isGiven) cell.value = entry.values[index] ?? '';
  cell.font = fonts.body;
  cell.border = thinBorder;
  cell.fill = isGiven ? lockedFill : inputFill;
  cell.numFmt = inputFormats[entry.type];
  cell.protection = { locked: isGiven };
  cell.alignment = isFigure
    ? { horizontal: 'right', vertical: 'middle' }
    : { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 1 };
}
