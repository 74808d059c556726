import ExcelJS from 'exceljs';
import { type Draft, draft, type Seen } from './seen.ts';

const DAY = 86_400_000;

/** The sheets of a workbook as exceljs reads them. */
export async function seenByExceljs(bytes: Buffer): Promise<Seen[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return workbook.worksheets.map((sheet) => {
    const seen = draft();
    sheet.eachRow((row, number) => {
      if (row.hidden) seen.hiddenRows.add(number);
      row.eachCell((cell) => addCell(cell, seen));
    });
    return { name: sheet.name.normalize('NFC'), hidden: sheet.state !== 'visible', ...seen };
  });
}

function addCell(cell: ExcelJS.Cell, { covered, unknown, values }: Draft): void {
  if (cell.isMerged && cell.master.address !== cell.address) {
    covered.set(cell.address, cell.master.address);
  } else if (cell.type === ExcelJS.ValueType.Formula) {
    const result = valueText(cell.result);
    // It has no result either for a stored 0, FALSE or empty text.
    if (result === undefined) unknown.add(cell.address);
    else values.set(cell.address, `=${result}`);
  } else {
    const value = valueText(cell.value);
    if (value !== undefined) values.set(cell.address, value);
  }
}

function valueText(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `'${value.normalize('NFC')}'`;
  if (value instanceof Date) return String(Math.floor(value.getTime() / DAY + 25_569 + 1e-9));
  if (typeof value !== 'object') throw new Error(`a value of type ${typeof value}`);
  if ('richText' in value && Array.isArray(value.richText)) {
    return valueText(value.richText.map(({ text }) => text).join(''));
  }
  if ('error' in value) return String(value.error);
  throw new Error(`a value with ${Object.keys(value)}`);
}
