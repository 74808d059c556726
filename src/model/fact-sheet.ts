import type { Text } from '../i18n/text.ts';

/** Tab and title of the sheet of a written report with the facts under its figures. */
export const factSheetTab: Text = { vi: 'Số liệu', en: 'Figures' };
export const factSheetTitle: Text = {
  vi: 'Số liệu gốc của báo cáo này',
  en: 'The figures that this report is made from',
};

/** Stands in a hidden column beside the title. */
export const FACT_SHEET_SIGN = 'dongda-report:fact-sheet:1';

/** True for the texts of the first row of a sheet of facts: it repeats what other files say. */
export function isFactSheet(firstRow: readonly string[]): boolean {
  return firstRow.includes(FACT_SHEET_SIGN);
}

/** The column of the numbers, 1-based; those up to `FACT_CELL_COLUMN` say whose it is and where it stands. */
export const FACT_VALUE_COLUMN = 6;
export const FACT_CELL_COLUMN = 9;
