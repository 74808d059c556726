import type { Worksheet } from 'exceljs';

/** Behind all columns that most tables have. */
const SIGN_COLUMN = 40;

/** Writes into a hidden column of the first row what tells a sheet of ours from one that an office has filled in. */
export function signSheet(sheet: Worksheet, sign: string): void {
  const column = Math.max(SIGN_COLUMN, sheet.columnCount + 1);
  sheet.getColumn(column).hidden = true;
  sheet.getCell(1, column).value = sign;
}
