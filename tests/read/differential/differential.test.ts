import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { fc } from '../../support/laws.ts';
import { readBytes } from '../../support/read-all.ts';
import { expectReadersToAgree } from './compare.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
/** Made so that nobody can read them. */
const unreadable =
  /[\\/]F0\d\d-(?!hidden-part|sheet-without-form)[\w-]+[\\/]bad\b|[\\/]files[\\/](?!ward)|[\\/]2021-04[\\/]phuong-mai\b|(?:^|[\\/])corpus[\\/](prefixes|strict|no-styles)/;
/** Old fonts, which those readers know nothing of: they give the letters as they were typed. */
const inOldFonts = /[\\/]encodings[\\/]/;
const workbooks = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.xlsx$/i.test(name) && !unreadable.test(name) && !inOldFonts.test(name),
);

test.each(workbooks)('reads %s as exceljs and SheetJS do', async (name) => {
  await expectReadersToAgree(readFileSync(join(fixtures, name)));
});

test('reads what exceljs writes', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Đơn thư');
  sheet.getCell('A1').value = 'UBND phường Láng Thượng';
  sheet.mergeCells('A1:D1');
  sheet.getCell('B3').value = { richText: [{ text: 'Tổng ', font: { bold: true } }, { text: 'số' }] };
  sheet.mergeCells('B3:C4');
  sheet.getCell('A5').value = new Date(Date.UTC(2021, 2, 5));
  sheet.getCell('A5').numFmt = 'dd/mm/yyyy';
  sheet.getCell('B5').value = { formula: 'A1+1', result: 12 };
  sheet.getCell('C5').value = { formula: 'A1', result: 'chữ' };
  sheet.getCell('D5').value = { formula: 'A1', date1904: false };
  sheet.getCell('E5').value = { formula: 'A1', result: true, date1904: false };
  sheet.getCell('F5').value = { error: '#REF!' };
  sheet.getCell('G5').value = 0.865;
  sheet.getCell('G5').numFmt = '0.0%';
  sheet.getCell('A6').value = '  hai\ndòng ';
  sheet.getRow(6).hidden = true;
  workbook.addWorksheet('Ẩn', { state: 'hidden' }).getCell('C3').value = false;
  workbook.addWorksheet('Rất ẩn', { state: 'veryHidden' });
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  await expectReadersToAgree(bytes);
  const [first, second] = await readBytes(bytes);
  expect(cellsAsText(first?.rows ?? [])).toEqual({
    A1: "'UBND phường Láng Thượng'",
    B1: '^A1',
    C1: '^A1',
    D1: '^A1',
    B3: "'Tổng số'",
    C3: '^B3',
    B4: '^B3',
    C4: '^B3',
    A5: '2021-03-05',
    B5: '=12',
    C5: "='chữ'",
    D5: '?',
    E5: '=TRUE',
    F5: '#REF!',
    G5: '0.865 as %',
    A6: "'  hai\ndòng '",
  });
  expect(cellsAsText(second?.rows ?? [])).toEqual({ C3: 'FALSE' });
});

const day = fc.integer({ min: 61, max: 60_000 }).map((serial) => new Date((serial - 25_569) * 86_400_000));
/** Without the likes of `_x000D_`, which no writer escapes. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('Láng Hạ', 'Tổng số', 'a\nb', '<t>&amp;</t>', ' x ', 'ế'.normalize('NFD')),
);
const printable = text.filter(
  (words) => !/[^\t\n\x20-\ud7ff\ue000-\ufffd]/.test(words) && words.trim() !== '' && !/_x[0-9a-f]{4}_/i.test(words),
);
const value = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.boolean(),
  printable,
  day,
);
const matrix = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 });

/** What a cell with this value must be, by the value alone. */
function expected(values: readonly (readonly unknown[])[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [row, cells] of values.entries()) {
    for (const [column, one] of cells.entries()) {
      if (one !== null) found[`${'ABCDEFGH'.charAt(column)}${row + 1}`] = written(one);
    }
  }
  return found;
}

function written(one: unknown): string {
  if (one instanceof Date) return one.toISOString().slice(0, 10);
  if (typeof one === 'string') return `'${one.normalize('NFC')}'`;
  if (typeof one === 'boolean') return one ? 'TRUE' : 'FALSE';
  return String(Number(one));
}

test('any cells that exceljs writes are read back', async () => {
  await fc.assert(
    fc.asyncProperty(matrix, async (values) => {
      const workbook = new ExcelJS.Workbook();
      const sheet = workbook.addWorksheet('Sheet1');
      for (const [row, cells] of values.entries()) {
        for (const [column, one] of cells.entries()) if (one !== null) sheet.getCell(row + 1, column + 1).value = one;
      }
      const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
      const [read] = await readBytes(bytes);
      expect(cellsAsText(read?.rows ?? [])).toEqual(expected(values));
      await expectReadersToAgree(bytes);
    }),
    { numRuns: 60, seed: 2021 },
  );
});

test('any cells that SheetJS writes are read back', async () => {
  await fc.assert(
    fc.asyncProperty(matrix, async (values) => {
      const workbook = XLSX.utils.book_new();
      const sheet = XLSX.utils.aoa_to_sheet(values as unknown[][], { UTC: true });
      XLSX.utils.book_append_sheet(workbook, sheet, 'Sheet1');
      const bytes: Buffer = XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true });
      const [read] = await readBytes(bytes);
      expect(cellsAsText(read?.rows ?? [])).toEqual(expected(values));
      await expectReadersToAgree(bytes);
    }),
    { numRuns: 60, seed: 2021 },
  );
});
