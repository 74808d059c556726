import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import type { Block, Grid, ReportDocument } from '../../src/model/document.ts';
import { month, range } from '../../src/model/period.ts';
import { renderTable } from '../../src/render/table.ts';
import { known, missing, row, sampleDocument, sampleFindings, shown, wards, words } from './sample-document.ts';

async function table(document: ReportDocument, width: number, color = false, toFile = false): Promise<string> {
  return String(await renderTable(document, { lang: 'vi', width, color, toFile }));
}

function only(...blocks: Block[]): ReportDocument {
  return { ...sampleDocument, blocks };
}

/** Cells of the line that starts with a label, split at two or more blanks. */
function cellsOf(text: string, label: string): string[] {
  const line = text.split('\n').find((one) => one.startsWith(label));
  return line === undefined ? [] : line.trim().split(/ {2,}/);
}

const narrow: Grid = {
  type: 'grid',
  title: same('Tiêu đề'),
  columns: [
    { label: same('Đơn vị'), align: 'left' },
    { label: same('Số lượt'), align: 'right' },
  ],
  rows: [
    row('data', words('Láng Hạ'), shown(known(1234))),
    row('data', words('Láng Thượng'), shown(missing)),
    row('total', words('Tổng số'), shown(known(1234, { reported: 1, expected: 2 }))),
    row('part', words('Trong đó'), shown(known(4))),
  ],
  notes: [same('Ghi chú.')],
};

test('what is counted behind a total of several months is said below it', async () => {
  const figure = { ...known(5, { reported: 21, expected: 63 }), period: range(month(2021, 1), month(2021, 3)) };
  const rows = [row('total', words('Tổng số'), shown(figure))];
  expect(await table(only({ ...narrow, rows }), 100)).toContain(
    '21/63: mới có 21 trong 63 phần phải báo cáo (mỗi đơn vị một kỳ là một phần).',
  );
});

test('a small grid, sign by sign', async () => {
  const text = await table(only(narrow), 80);
  expect(text.slice(text.indexOf('Tiêu đề'))).toBe(
    [
      'Tiêu đề',
      'Đơn vị       Số lượt',
      '────────────────────',
      'Láng Hạ       1.234',
      'Láng Thượng       –',
      '────────────────────',
      'Tổng số       1.234*',
      '                1/2',
      '  Trong đó        4',
      '',
      'Ghi chú.',
      '* Chưa đầy đủ: còn đơn vị hoặc kỳ chưa có số liệu.',
      '1/2: 1 trong 2 đơn vị đã báo cáo.',
      '– Chưa có số liệu.',
      '',
    ].join('\n'),
  );
});

test.each([60, 80, 120])('no line is wider than %i, nothing is cut, no blank is left at an end', async (width) => {
  const text = await table(sampleDocument, width);
  const lines = text.split('\n');
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  expect(text).not.toContain('…');
  for (const name of wards) expect(text).toContain(`\n${name} `);
});

test.each([80, 120])('at %i every figure of a ward stands in one line', async (width) => {
  const text = await table(sampleDocument, width);
  // Ward number 12: 97, 51, 1, 0, 3 and 2 times 12, 80 + 12 / 2 percent, 30 before.
  expect(cellsOf(text, 'Phương Mai')).toEqual(['Phương Mai', '1.164', '612', '12', '0', '36', '24', '86,0%', '+6']);
  expect(cellsOf(text, 'Láng Thượng')).toEqual(['Láng Thượng', '679', '357', '7', '0', '–', '–', '–', '-9']);
});

test('at 60 the grid becomes two, each with the wards, split between the groups', async () => {
  const text = await table(sampleDocument, 60);
  const [first = '', second = ''] = text.split('khiếu nại, tố cáo');
  expect(cellsOf(first, 'Phương Mai')).toEqual(['Phương Mai', '1.164', '612', '12', '0']);
  expect(cellsOf(second, 'Phương Mai')).toEqual(['Phương Mai', '36', '24', '86,0%', '+6']);
});

test('a total shows how much of it has been reported, below the number', async () => {
  const lines = (await table(sampleDocument, 120)).split('\n');
  const at = lines.findIndex((line) => line.startsWith('Tổng số'));
  const cells = lines[at]?.split(/ {2,}/);
  expect(cells).toEqual(['Tổng số', '22.407', '11.781', '231*', '0', '672*', '448*', '86,4%*', '-28*']);
  expect(lines[at + 1]?.trim().split(/ +/)).toEqual(['20/21', '20/21', '20/21', '19/21']);
  expect(lines[at - 1]).toMatch(/^─+$/);
});

test('letters in two code points and invisible signs do not move a column', async () => {
  const grid = { ...narrow, rows: [row('data', words('Láng\u200B Hạ'.normalize('NFD')), shown(known(5)))] };
  const line = (await table(only(grid), 80)).split('\n').find((one) => one.normalize('NFC').startsWith('Láng Hạ'));
  expect(stringWidth(line ?? '')).toBe(stringWidth('Láng Hạ  Số lượt'));
});

test('the longest word of a group heading stays whole over one narrow column', async () => {
  const columns = narrow.columns.map((column) => ({ ...column, label: same('1'), group: same('Administrative') }));
  const rows = [row('data', words('a'), shown(known(5)))];
  const [first, second] = columns;
  if (!first || !second) throw new Error('two columns expected');
  const text = await table(only({ ...narrow, columns: [{ ...first, group: same('') }, second], rows }), 60);
  expect(text).toContain(' Administrative\n');
});

test('a long file name is broken over lines, not cut', async () => {
  const name = 'bao-cao-tong-hop-tiep-cong-dan-va-don-thu-thang-3-nam-2021-phuong-lang-thuong.xlsx';
  const text = await table(only({ ...narrow, rows: [row('data', words(name), shown(known(5)))] }), 60);
  expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
  expect(text.replaceAll(/ +5\n|\n/g, '')).toContain(name);
});

test('a finding: what rule, where, what, why, how to correct', async () => {
  const text = await table(only({ type: 'findings', findings: sampleFindings.slice(0, 1) }), 60);
  expect(text.split('\n').slice(-11)).toEqual([
    '',
    'lỗi R203  Số đơn không cân đối',
    '  lang-thuong.xlsx › Đơn thư › C9',
    '    Số đơn không cân: tồn đầu kỳ 4 + tiếp nhận 10 bằng 14,',
    '    nhưng tổng ghi 12.',
    '    Liên quan: D9, nam-dong.xlsx › Đơn thư › D12',
    '  Vì sao: Đơn phải giải quyết bằng đơn đã có kết quả.',
    '  → Đếm lại số đơn trong sổ rồi sửa ô sai; không sửa ô tổng',
    '    cho khớp.',
    '  → Xem giải thích: explain R203',
    '',
  ]);
});

test('colours only where asked for, and the same text without them', async () => {
  const plain = await table(sampleDocument, 80);
  const coloured = await table(sampleDocument, 80, true);
  expect(plain).not.toContain('\u001B');
  expect(coloured).toContain('\u001B[31m\u001B[1mlỗi R203\u001B[22m\u001B[39m');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('terminal controls in the data do not reach the terminal', async () => {
  const text = await table(only({ type: 'paragraph', tone: 'plain', text: same('a\u001B]0;x\u0007b\u202Ec') }), 80);
  expect(text.split('\n').at(-2)).toBe('a]0;xbc');
});

test('a file starts with a byte order mark, a pipe does not', async () => {
  expect((await table(sampleDocument, 80, false, true)).charCodeAt(0)).toBe(0xfeff);
  expect((await table(sampleDocument, 80)).charCodeAt(0)).not.toBe(0xfeff);
});
