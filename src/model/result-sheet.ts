import type { Text } from '../i18n/text.ts';

/** Title and tab of the sheet that a marked copy of a workbook has in front. */
export const resultSheetTitle: Text = { vi: 'Kết quả kiểm tra', en: 'Check results' };

/** Stands in a hidden column beside the title, also after another program has saved the workbook or the sheet got another name. */
export const RESULT_SHEET_SIGN = 'dongda-report:result-sheet:1';

/** True for the texts of the first row of a sheet of results: it says nothing of its own and is passed over. */
export function isResultSheet(firstRow: readonly string[]): boolean {
  const [title = ''] = firstRow;
  return firstRow.includes(RESULT_SHEET_SIGN) && Object.values(resultSheetTitle).includes(title);
}
