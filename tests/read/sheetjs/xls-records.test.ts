import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { formula, hiddenRow, otherResult, resultText, xlsWith } from '../../support/xls-records.ts';

const number = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

async function cellsOf(bytes: Buffer): Promise<Record<string, string>> {
  const [sheet] = await readBytes(bytes);
  return cellsAsText(sheet?.rows ?? []);
}

test('hidden rows', async () => {
  const [sheet] = await readBytes(xlsWith([['một'], ['hai'], ['ba']], { sheet: [hiddenRow(2)] }));
  expect(sheet?.rows.map((row) => [row.number, row.hidden])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ]);
});

test('formulas keep the results that are stored, 0 and nothing too', async () => {
  const sheet = [
    formula(2, 1, number(3)),
    formula(2, 2, number(0)),
    formula(2, 3, otherResult(1, 1)),
    formula(2, 4, otherResult(2, 0x2a)),
    formula(2, 5, otherResult(3)),
    formula(2, 6, otherResult(0)),
    resultText('Đống Đa'),
  ];
  expect(await cellsOf(xlsWith([['x']], { sheet }))).toEqual({
    A1: "'x'",
    ...{ A2: '=3', B2: '=0', C2: '=TRUE', D2: '=#N/A', E2: '=blank', F2: "='Đống Đa'" },
  });
});

test('a formula that has no result is not passed over', async () => {
  // A kind of result that there is not.
  const sheet = [formula(2, 1, Buffer.from([9, 0, 0, 0, 0, 0, 0xff, 0xff]))];
  expect(await cellsOf(xlsWith([['x']], { sheet }))).toEqual({ A1: "'x'", A2: '?' });
});

test('dates count from 1904 where the workbook says so', async () => {
  const cell = { t: 'n', v: 44_260 - 1462, z: 'dd/mm/yyyy' };
  const book = utils.book_new();
  utils.book_append_sheet(book, { '!ref': 'A1', A1: cell }, 'Sheet1');
  book.Workbook = { WBProps: { date1904: true } };
  for (const bookType of ['biff8', 'xlsb'] as const) {
    expect(await cellsOf(write(book, { type: 'buffer', bookType }))).toEqual({ A1: '2021-03-05' });
  }
});

test('a workbook with a password is told apart from a damaged one', async () => {
  const filePass = { type: 0x002f, data: Buffer.from([1, 0, 1, 0, 1, 0, ...Buffer.alloc(48)]) };
  expect(await refusalOf(xlsWith([['x']], { book: [filePass] }))).toEqual({ code: 'F005', args: {} });
  const whole = xlsWith([['x']], {});
  expect(await refusalOf(whole.subarray(0, whole.length - 2048))).toEqual({ code: 'F001', args: {} });
  expect(await refusalOf(whole)).toBeUndefined();
});

test('a sheet that breaks off in the middle is not a shorter sheet', async () => {
  // Says that it is longer than the file.
  const endless = { type: 0x0201, data: Buffer.alloc(0) };
  const bytes = xlsWith([['một']], { sheet: [endless] });
  const at = bytes.indexOf(Buffer.from([0x01, 0x02, 0, 0]));
  bytes.writeUInt16LE(0xffff, at + 2);
  expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
});

test('texts of Excel 95 are in the code page that the workbook names', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['@@@@ @@@@@']]), 'Sheet1');
  const bytes: Buffer = write(book, { type: 'buffer', bookType: 'biff5' });
  // “Tiếp nhận” in windows-1258: tones stand behind their letter.
  const text = Buffer.from([0x54, 0x69, 0xea, 0xec, 0x70, 0x20, 0x6e, 0x68, 0xe2, 0xf2]);
  text.copy(bytes, bytes.indexOf('@@@@ @@@@@'));
  const page = bytes.indexOf(Buffer.from([0x42, 0, 2, 0]));
  bytes.writeUInt16LE(1258, page + 4);
  expect(await cellsOf(bytes)).toEqual({ A1: "'Tiếp nhậ'" });
});

test('texts in TCVN3 are converted, with a note', async () => {
  const lines = [
    ['§¬n vÞ: ph­êng L¸ng H¹'],
    ['H×nh thøc tiÕp', 'Sè l­ît tiÕp', 'Sè ng­êi ®­îc tiÕp'],
    ['Th­êng xuyªn', 12, 15],
  ];
  const notes: Finding[] = [];
  const [sheet] = await readBytes(xlsWith(lines, {}), {}, notes);
  expect(cellsAsText(sheet?.rows ?? [])).toMatchObject({
    A1: "'Đơn vị: phường Láng Hạ'",
    C2: "'Số người được tiếp'",
    A3: "'Thường xuyên'",
    B3: '12',
  });
  expect(notes).toEqual([{ code: 'F014', severity: 'info', at: { file: 'test' }, args: { encodings: ['tcvn3'] } }]);
});
