import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../model/place.ts';
import {
  EXPLANATION_INSTRUCTION,
  EXPLANATION_LINES,
  EXPLANATION_TITLE,
  type ExplanationColumn,
  explanationColumns,
} from '../../templates/explanation-sheet.ts';
import { fonts, headerFill, LINE_HEIGHT, thinBorder } from '../xlsx/styles.ts';
import { writeText } from '../xlsx/write-text.ts';
import { inputFill, inputFormats } from './styles.ts';
import { validate } from './validation.ts';

const A4 = 9;
const TITLE = 2;
const HEADER = 4;
const FIRST = HEADER + 1;
const LAST = HEADER + EXPLANATION_LINES;

/** Fills the sheet on which a unit explains warnings, and protects it but for its lines. It prints where it is used. */
export async function writeExplanations(sheet: Worksheet): Promise<void> {
  const widths = explanationColumns.map(({ width }) => width);
  sheet.columns = widths.map((width) => ({ width }));
  writeText({ sheet, widths }, 1, EXPLANATION_INSTRUCTION, { font: fonts.italic, align: 'left' });
  writeText({ sheet, widths }, TITLE, EXPLANATION_TITLE, { font: fonts.title, align: 'center' });
  for (const [index, column] of explanationColumns.entries()) writeColumn(sheet, index + 1, column);
  sheet.pageSetup = { ...sheet.pageSetup, paperSize: A4, orientation: 'landscape', fitToPage: true, fitToHeight: 0 };
  sheet.pageSetup.printTitlesRow = `${HEADER}:${HEADER}`;
  sheet.views = [
    { state: 'frozen', xSplit: 0, ySplit: HEADER, showGridLines: false, activeCell: sheet.getCell(FIRST, 1).address },
  ];
  await sheet.protect('', { formatColumns: true, formatRows: true, insertRows: true });
}

function writeColumn(sheet: Worksheet, at: number, { id, label, note, entry }: ExplanationColumn): void {
  const header = sheet.getCell(HEADER, at);
  header.value = label;
  header.font = fonts.bold;
  header.fill = headerFill;
  header.border = thinBorder;
  header.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  for (let row = FIRST; row <= LAST; row++) {
    const cell = sheet.getCell(row, at);
    cell.font = fonts.body;
    cell.border = thinBorder;
    cell.fill = inputFill;
    cell.numFmt = inputFormats[entry.type];
    cell.protection = { locked: false };
    cell.alignment = { horizontal: 'left', vertical: 'middle', wrapText: true, indent: 1 };
    sheet.getRow(row).height = LINE_HEIGHT + 2;
  }
  const letters = columnLetters(at);
  validate(sheet, `${letters}${FIRST}:${letters}${LAST}`, { id, label, note, entry }, undefined);
}
