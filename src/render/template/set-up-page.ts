import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../model/place.ts';
import type { TemplateSheet } from '../../templates/template-sheet.ts';
import type { Lines } from './lines.ts';
import { INSTRUCTION_ROWS } from './write-title.ts';

const A4 = 9;
const MM = 1 / 25.4;
/** Margins of Decree 30/2020/NĐ-CP, Annex I, in inches. */
const MARGINS = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM, header: 10 * MM, footer: 10 * MM };
/** Column widths that an upright A4 page holds, a little smaller than full size; wider tables lie across. */
const UPRIGHT = 110;
/** Rows below the day of signing that belong to the paper. */
const SIGNATURE_ROWS = 5;

/** A4 by Decree 30/2020: its margins, page number at the top from the second page on; no instruction, no checks, no colours, the header on each page. */
export function setUpPage(sheet: Worksheet, lines: Lines, widths: readonly number[], { columns }: TemplateSheet): void {
  const paper = widths.slice(0, lines.columns).reduce((total, width) => total + width, 0);
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: A4,
    orientation: paper > UPRIGHT ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    blackAndWhite: true,
    margins: MARGINS,
    // exceljs puts the first `$` before each half itself.
    printArea: `A$${INSTRUCTION_ROWS + 1}:${columnLetters(lines.columns)}$${lines.signed + SIGNATURE_ROWS}`,
    firstPageNumber: 1,
    printTitlesRow: `${lines.header}:${lines.numbers}`,
  };
  sheet.headerFooter = { ...sheet.headerFooter, differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' };
  const isGiven = columns[0]?.entry.type === 'given';
  const topLeft = sheet.getCell(lines.first, isGiven ? 2 : 1).address;
  sheet.views = [
    { state: 'frozen', xSplit: isGiven ? 1 : 0, ySplit: lines.numbers, showGridLines: false, activeCell: topLeft },
  ];
}
