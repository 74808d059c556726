import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/place.ts';
import { CHECK_WORDS, checkFormula } from '../../templates/check-formula.ts';
import type { TemplateSheet } from '../../templates/template-sheet.ts';
import { fonts, LINE_HEIGHT, numberFormats, thinBorder, toneColours, totalBorder } from '../xlsx/styles.ts';
import type { Lines } from './lines.ts';
import { lockedFill } from './styles.ts';

const TOTAL = 'Tổng số';

/**
 * Writes the checks of each row and the total row. Without results: a stored one would be out of date as soon as a script
 * fills in a figure, and taken for what the ward says.
 */
export function writeFormulas(sheet: Worksheet, content: TemplateSheet, lines: Lines): void {
  writeChecks(sheet, content, lines);
  if (lines.total !== undefined) writeTotal(sheet, content, lines, lines.total);
}

function writeChecks(
  sheet: Worksheet,
  { columns, checks }: TemplateSheet,
  { first, last, columns: width }: Lines,
): void {
  const lettersOf = (id: string): string => columnLetters(columns.findIndex((column) => column.id === id) + 1);
  for (const [index, { identity }] of checks.entries()) {
    const at = width + 1 + index;
    for (let row = first; row <= last; row++) {
      const cell = sheet.getCell(row, at);
      cell.value = { formula: checkFormula(identity, (id) => `${lettersOf(id)}${row}`) };
      cell.font = fonts.body;
      cell.fill = lockedFill;
      cell.border = thinBorder;
      cell.alignment = { horizontal: 'center', vertical: 'middle' };
    }
    tint(sheet, columnLetters(at), first, last);
  }
}

/** By an expression: a rule on what a text begins with is not shown by LibreOffice. */
function tint(sheet: Worksheet, letters: string, first: number, last: number): void {
  const { holds, broken } = CHECK_WORDS;
  const rule = (formula: string, argb: string, bold: boolean, priority: number): ConditionalFormattingRule => ({
    type: 'expression',
    priority,
    formulae: [formula],
    style: { font: { color: { argb }, bold } },
  });
  sheet.addConditionalFormatting({
    ref: `${letters}${first}:${letters}${last}`,
    rules: [
      rule(`LEFT(${letters}${first},${broken.length})="${broken}"`, toneColours.bad, true, 1),
      rule(`${letters}${first}="${holds}"`, toneColours.good, false, 2),
    ],
  });
}

function writeTotal(sheet: Worksheet, { columns }: TemplateSheet, { first, last }: Lines, row: number): void {
  for (const [index, { entry }] of columns.entries()) {
    const cell = sheet.getCell(row, index + 1);
    const letters = columnLetters(index + 1);
    if (entry.type === 'given') cell.value = TOTAL;
    const range = `${letters}${first}:${letters}${last}`;
    // What nobody has reported is not zero.
    if (entry.type === 'count') cell.value = { formula: `IF(COUNT(${range})=0,"",SUM(${range}))` };
    cell.font = fonts.bold;
    cell.fill = lockedFill;
    cell.border = totalBorder;
    cell.numFmt = entry.type === 'count' ? numberFormats.count : 'General';
    cell.alignment = {
      vertical: 'middle',
      ...(entry.type === 'count' ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 }),
    };
  }
  sheet.getRow(row).height = LINE_HEIGHT + 2;
}
