import { isFactSheet } from '../../model/fact-sheet.ts';
import { isReportSheet } from '../../model/report-sheet.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { defaultLimits } from '../../read/limits.ts';
import { readSheets } from '../../read/open.ts';

/** True for a workbook all of whose sheets have the sign of a written report: nothing in it was handed in. */
export async function isWrittenReport(path: string): Promise<boolean> {
  let sheets = 0;
  try {
    for await (const sheet of readSheets({ path, shown: path }, { limits: defaultLimits, note: () => {} })) {
      sheets++;
      if (!(await isOurs(sheet))) return false;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return false;
    throw error;
  }
  return sheets > 0;
}

async function isOurs(sheet: Sheet): Promise<boolean> {
  for await (const rows of sheet.rows()) {
    for (const { number, cells } of rows) {
      const texts = cells.map(({ text }) => text);
      return number === 1 && (isReportSheet(texts) || isFactSheet(texts));
    }
  }
  return false;
}
