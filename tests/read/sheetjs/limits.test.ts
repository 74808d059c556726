import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { Limits } from '../../../src/read/limits.ts';
import { refusalOf } from '../../support/read-all.ts';
import { entriesOf } from '../../support/workbook-parts.ts';
import { xlsWith, zeros } from '../../support/xls-records.ts';
import { zip } from '../../support/zip.ts';

const FORMATS = ['biff8', 'xlsb', 'ods', 'xlml', 'html'] as const;

function workbook(bookType: (typeof FORMATS)[number], lines: unknown[][], merges: readonly string[] = []): Buffer {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(lines);
  sheet['!merges'] = merges.map((ref) => utils.decode_range(ref));
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return write(book, { type: 'buffer', bookType });
}

const square = (size: number) => Array.from({ length: size }, () => Array.from({ length: size }, () => 1));

test.each(FORMATS)('%s: rows and columns beyond the limits', async (format) => {
  const bytes = workbook(format, square(4));
  const refusal = (limits: Partial<Limits>) => refusalOf(bytes, limits);
  expect(await refusal({ rows: 3 })).toEqual({ code: 'F004', args: { what: 'rows', limit: 3 } });
  expect(await refusal({ columns: 3 })).toEqual({ code: 'F004', args: { what: 'columns', limit: 3 } });
  expect(await refusal({ rows: 4, columns: 4 })).toBeUndefined();
});

test.each(FORMATS.filter((format) => format !== 'ods'))('%s: cells that the file does not have', async (format) => {
  // A1 stands for nine cells, of which the file says only how many.
  const bytes = workbook(
    format,
    [
      [1, null, null, 2],
      [null, null, null, 3],
      [null, null, null, 4],
    ],
    ['A1:C3'],
  );
  expect(await refusalOf(bytes, { blanks: 7 })).toEqual({ code: 'F004', args: { what: 'blanks', limit: 7 } });
  expect(await refusalOf(bytes, { blanks: 20 })).toBeUndefined();
});

test.each(['biff8', 'xlsb'] as const)('%s: as many merged ranges as rows there may be', async (format) => {
  const bytes = workbook(format, square(3), ['A1:B1', 'A2:B2', 'A3:B3']);
  expect(await refusalOf(bytes, { rows: 3 })).toBeUndefined();
  const four = workbook(format, square(3), ['A1:A2', 'B1:B2', 'C1:C2', 'A3:B3']);
  expect(await refusalOf(four, { rows: 3 })).toEqual({ code: 'F004', args: { what: 'merges', limit: 3 } });
});

test.each(FORMATS)('%s: bytes beyond the limit', async (format) => {
  const bytes = workbook(format, square(40));
  expect(await refusalOf(bytes, { partBytes: 3_000, totalBytes: 3_000 })).toMatchObject({ code: 'F004' });
});

test('one that does not come to an end in time is given up', async () => {
  const bytes = workbook('biff8', square(100));
  expect(await refusalOf(bytes, { seconds: 0 })).toEqual({ code: 'F017', args: { seconds: 0 } });
  // The next one is not held up by it.
  expect(await refusalOf(workbook('biff8', square(2)))).toBeUndefined();
});

test('one that takes too much memory is given up', async () => {
  const bytes = xlsWith([], { sheet: Array.from({ length: 1_200 }, (_, index) => zeros(index + 1)) });
  expect(await refusalOf(bytes, { megabytes: 16 })).toEqual({ code: 'F004', args: { what: 'memory', limit: 16 } });
  expect(await refusalOf(bytes)).toBeUndefined();
});

test('an .xlsb without its sheet is damaged, not empty', async () => {
  const entries = entriesOf({ sheet: '' }).filter(({ name }) => !name.includes('workbook.xml'));
  const bytes = zip([...entries, { name: 'xl/workbook.bin', data: Buffer.from([1, 2, 3, 4]) }]);
  expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
});
