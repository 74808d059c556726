/** Stands in a hidden column of the first row of each sheet of a written report, under whatever name it is saved. */
export const REPORT_SHEET_SIGN = 'dongda-report:report-sheet:1';

/** True for the texts of the first row of a sheet of a written report: its figures are sums of what other files say. */
export function isReportSheet(firstRow: readonly string[]): boolean {
  return firstRow.includes(REPORT_SHEET_SIGN);
}
