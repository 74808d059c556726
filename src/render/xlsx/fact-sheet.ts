import type { Worksheet } from 'exceljs';
import type { Lang, Text } from '../../i18n/text.ts';
import type { LiveWorkbook } from '../../live/live-workbook.ts';
import { FACT_SHEET_SIGN, factSheetTitle } from '../../model/fact-sheet.ts';
import type { RenderOptions } from '../renderer.ts';
import { addFacts } from './facts/add-facts.ts';
import { FACT_COLUMN_WIDTHS } from './facts/fact-columns.ts';
import { signSheet } from './sign-sheet.ts';
import { fonts } from './styles.ts';
import { writeText } from './write-text.ts';

const NOTES: readonly Text[] = [
  {
    vi: 'Mỗi dòng là một số đơn vị đã báo cáo, kèm tệp, trang tính và ô. Số trong các trang khác là công thức tính từ đây: bấm vào ô rồi nhấn F2 để xem.',
    en: 'Each row is a number that a unit reported, with its file, sheet and cell. The numbers on the other sheets are formulas over these rows: press F2 on a cell to see it.',
  },
  {
    vi: 'Bấm vào cột “Ô” để mở đúng ô trong tệp của đơn vị, khi tệp còn ở chỗ cũ. Có thể lọc, sắp xếp từng bảng. Khi in, trang này chỉ in phần ghi chú.',
    en: 'Click in the column “Cell” to open that cell in the file of the unit, as long as the file is where it was. Each table can be filtered and sorted. In print this sheet has only these notes.',
  },
];

/** Where the facts of a workbook start. */
export interface FactsPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Heads the sheet that the facts will stand on. */
export function openFactSheet(sheet: Worksheet, lang: Lang): FactsPlace {
  sheet.views = [{ showGridLines: false }];
  sheet.columns = FACT_COLUMN_WIDTHS.map((width) => ({ width }));
  const page = { sheet, widths: FACT_COLUMN_WIDTHS.slice(0, 8) };
  writeText(page, 1, factSheetTitle[lang], { font: fonts.heading, align: 'left' });
  signSheet(sheet, FACT_SHEET_SIGN);
  for (const [index, note] of NOTES.entries()) {
    writeText(page, index + 2, note[lang], { font: fonts.italic, align: 'left' });
  }
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    // Tens of thousands of rows come to hundreds of pages.
    printArea: `A$1:H$${NOTES.length + 1}`,
  };
  return { sheet: sheet.name, row: NOTES.length + 3 };
}

/** The finished workbook with its facts on that sheet. */
export function withFacts(
  workbook: Uint8Array,
  live: LiveWorkbook,
  at: FactsPlace,
  { lang, fileLink = (file) => ({ name: file }) }: RenderOptions,
): Uint8Array {
  return addFacts(workbook, live, at, { lang, units: live.units, fileLink });
}
