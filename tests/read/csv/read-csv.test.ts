import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';

async function cells(bytes: string | Uint8Array): Promise<Record<string, string>> {
  const [sheet, ...more] = await readBytes(bytes);
  expect(more).toEqual([]);
  return cellsAsText(sheet?.rows ?? []);
}

async function rows(text: string): Promise<number[]> {
  const [sheet] = await readBytes(text);
  return sheet?.rows.map(({ number }) => number) ?? [];
}

test('every value is text, empty ones are blank', async () => {
  const [sheet] = await readBytes('Phường,Số\nLáng Hạ,12\n,0\n');
  expect(sheet?.name).toBeUndefined();
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({
    A1: "'Phường'",
    B1: "'Số'",
    A2: "'Láng Hạ'",
    B2: "'12'",
    B3: "'0'",
  });
});

test('reads UTF-8 with and without a mark, and UTF-16 with one, in NFC', async () => {
  const text = 'Đơn vị;Số\nÔ Chợ Dừa;1\n';
  const expected = { A1: "'Đơn vị'", B1: "'Số'", A2: "'Ô Chợ Dừa'", B2: "'1'" };
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [text, `\ufeff${text}`, text.normalize('NFD'), little, big]) {
    expect(await cells(bytes)).toEqual(expected);
  }
});

test('refuses what is not Unicode', async () => {
  const windows1258 = Buffer.from([0x50, 0x68, 0xfd, 0xf5, 0x6e, 0x67, 0x2c, 0x31, 0x0a]);
  expect(await refusalOf(windows1258)).toEqual({ code: 'F012', args: {} });
  const late = Buffer.concat([Buffer.from('a,b\n'.repeat(50_000)), windows1258]);
  expect(await refusalOf(late)).toEqual({ code: 'F012', args: {} });
  expect(await refusalOf(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toEqual({ code: 'F012', args: {} });
});

test('rows are numbered as a spreadsheet shows them: blank lines count, a line break in quotes does not', async () => {
  expect(await rows('a,b\n\n"x\ny",1\r\n\r\nc,d')).toEqual([1, 3, 5]);
  expect(await rows('a,b\rc,d\r')).toEqual([1, 2]);
});

test('keeps what stands in quotes', async () => {
  expect(await cells('"Chuyển, trả lại","nói ""không""","a\nb"\n')).toEqual({
    A1: "'Chuyển, trả lại'",
    B1: `'nói "không"'`,
    C1: "'a\nb'",
  });
});

test('obeys a first line that names the delimiter, and does not count it', async () => {
  expect(await cells('sep=;\na,b;c\n1;2\n')).toEqual({ A1: "'a,b'", B1: "'c'", A2: "'1'", B2: "'2'" });
});

test.each([
  ['a quote that is never closed', 'a,b\n1,2\n3,"x\n4,5\n', 3],
  ['a quote closed by one further down', 'a,b\n1,"x\n3,4\n5,"y"\n', 2],
  ['a quote in the middle of a value', 'a,b\n1,x "y" z\n', 2],
])('refuses %s, and says where', async (_, text, row) => {
  expect(await refusalOf(text)).toEqual({ code: 'F008', args: { row } });
});

test('the row of a quote holds in a long file too', async () => {
  expect(await refusalOf(`${'1,2\n'.repeat(70_000)}"x\n`)).toEqual({ code: 'F008', args: { row: 70_001 } });
});

test('reads a long file whole', async () => {
  const [sheet] = await readBytes(Array.from({ length: 40_000 }, (_, index) => `${index + 1},Đống Đa\n`).join(''));
  expect(sheet?.rows).toHaveLength(40_000);
  expect(
    sheet?.rows.every(({ number, cells: [no, name] }) => no?.text === String(number) && name?.text === 'Đống Đa'),
  ).toBe(true);
});

test('checks its limits', async () => {
  expect(await refusalOf('a\nb\nc\n', { rows: 2 })).toEqual({ code: 'F004', args: { what: 'rows', limit: 2 } });
  expect(await refusalOf('a,b,c\n', { columns: 2 })).toEqual({ code: 'F004', args: { what: 'columns', limit: 2 } });
  expect(await refusalOf('abcdef\n', { partBytes: 5 })).toEqual({ code: 'F004', args: { what: 'part', limit: 5 } });
  expect(await refusalOf('a,b\nc,d\n', { rows: 2, columns: 2, partBytes: 8 })).toBeUndefined();
});

test('notes a row with too many values, keeps it and marks it', async () => {
  const notes: Finding[] = [];
  const [sheet] = await readBytes('Báo cáo\nSTT,Phường,Số\n1,Láng Hạ,1,582\n', {}, notes);
  expect(notes).toEqual([
    { code: 'F007', severity: 'error', at: { file: 'test', row: 3 }, args: { values: 4, width: 3 } },
  ]);
  expect(sheet?.rows.map(({ ragged }) => ragged)).toEqual([undefined, undefined, true]);
  expect(sheet?.rows[2]?.cells).toHaveLength(4);
});

test.each([
  [';', ','],
  [',', ';'],
  [';', '\t'],
])('a table in a file of %j that %j separates is told of, once, at its heading', async (own, other) => {
  const table = ['Loại', 'Số', 'Xong'].join('|');
  const lines = [table, 'Tố cáo|1|2', 'Khiếu nại|3|4', 'Phản ánh|1|1'].map((line) => line.replaceAll('|', own));
  const below = [
    'UBND phường Láng Hạ, quận Đống Đa',
    ...[table, 'Tố cáo|1|2'].map((line) => line.replaceAll('|', other)),
  ];
  const notes: Finding[] = [];
  await readBytes([...lines, '', ...below].join('\n'), {}, notes);
  expect(notes.map(({ code, at, args }) => [code, at.row, args.width])).toEqual([['F007', 7, 3]]);
});
