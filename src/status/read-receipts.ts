import type { Text } from '../i18n/text.ts';
import { isBlank } from '../model/cell.ts';
import { address, type Place } from '../model/place.ts';
import type { Sheet } from '../model/sheet.ts';
import { UnreadableFile, UserError } from '../model/trouble.ts';
import { defaultLimits } from '../read/limits.ts';
import { readSheets } from '../read/open.ts';
import type { Source } from '../read/reader.ts';
import { findingWords } from '../rules/finding-words.ts';
import { ruleOf } from '../rules/registry.ts';
import { type ReceiptColumns, receiptColumns } from './receipt-columns.ts';
import { type ReceiptContext, receiptOfRow } from './receipt-of-row.ts';
import type { Receipt } from './receipts.ts';

/**
 * Reads the office's list of receipts: columns of unit, period, day and perhaps form, on any sheet of a CSV or workbook.
 * Throws `UserError` with the cell where a line cannot be read: a list that is half read would accuse wards.
 */
export async function readReceipts(source: Source, context: ReceiptContext): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  let isList = false;
  try {
    for await (const sheet of readSheets(source, { limits: defaultLimits, note: () => {} })) {
      isList = (await readList(sheet, context, receipts)) || isList;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { severity } = ruleOf(error.code);
    const at = { file: source.shown };
    throw unusable(at, findingWords({ code: error.code, severity, at, args: error.args }).message);
  }
  if (isList) return receipts;
  throw unusable(
    { file: source.shown },
    {
      vi: 'sổ nhận báo cáo cần một dòng tiêu đề có các cột Đơn vị, Kỳ báo cáo, Ngày nhận',
      en: 'a list of receipts needs a heading with the columns Unit, Period, Date',
    },
  );
}

/** True where the sheet has a heading of such a list. */
async function readList(sheet: Sheet, context: ReceiptContext, receipts: Receipt[]): Promise<boolean> {
  let columns: ReceiptColumns | undefined;
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      if (row.cells.every(isBlank)) continue;
      if (columns === undefined) {
        columns = receiptColumns(row);
        continue;
      }
      const read = receiptOfRow(row, columns, context);
      if ('unit' in read) receipts.push(read);
      else
        throw unusable(
          {
            file: sheet.file,
            ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
            row: row.number,
            column: read.column,
          },
          read.text,
        );
    }
  }
  return columns !== undefined;
}

function unusable(at: Place, why: Text): UserError {
  const where = [at.file, at.sheet, address(at)].filter((part) => part !== undefined).join(' › ');
  return new UserError({ vi: `${where}: ${why.vi}.`, en: `${where}: ${why.en}.` });
}
