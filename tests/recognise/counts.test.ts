import { expect, test } from 'vitest';
import { BLANK, type Cell } from '../../src/model/cell.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { type OwnRow, sheetOf } from '../../src/read/sheet-of.ts';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';

const HEADER = ['Phường', 'Kỳ báo cáo', 'Hình thức tiếp', 'Số lượt tiếp', 'Số người được tiếp', 'Số vụ việc'];

/** A reception table of one ward with these cells in its column of people (E), from row 2 on. */
function withPeople(...cells: readonly string[]) {
  const rows = cells.map((cell, index) => `| Láng Hạ | ${(index % 12) + 1}/2021 | Thường xuyên | 3 | ${cell} | 3 |`);
  return recognised(markdownSheet(`| ${HEADER.join(' | ')} |\n${rows.join('\n')}`));
}

/** The column of people as read: a value, nothing, or the findings of its cells. */
function people({ rows, told }: Recognised): (string | number | null)[] {
  const read = new Map<number, string | number | null>(
    rows.map((row) => [row.number, row.values.people as number | null]),
  );
  for (const { code, at } of told) if (at.column === 5 && code !== 'C005') read.set(at.row ?? 0, code);
  return [...read].sort(([a], [b]) => a - b).map(([, value]) => value);
}

test.each([
  ['Vietnamese groups', ["'1.582", "'23.000", '12'], [1582, 23_000, 12]],
  ['groups proven by a longer number', ["'1.582", "'1.234.567"], [1582, 1_234_567]],
  ['a dot that starts decimals elsewhere', ["'1.582", "'12.34", '7'], ['C004', 'C004', 7]],
  ['a comma that groups elsewhere', ["'1.582", "'1,234,567"], ['C004', 1_234_567]],
  ['one comma', ["'1,582", "'2,100", '7'], ['C004', 'C004', 7]],
  ['a comma proven to group', ["'1,582", "'1,234,567", '7'], [1582, 1_234_567, 7]],
  ['a comma with evidence on both sides', ["'1,582", "'1,234,567", "'86,5"], ['C004', 1_234_567, 'C004']],
  ['dots and commas', ["'1.582", "'1,582"], [1582, 'C004']],
  ['a swallowed mark', ['1.582', '23.5'], ['C004', 'C004']],
  ['dust', ['2.9999999999999996', '=11.999999999999998'], [3, 12]],
  ['signs and fractions', ['-3', "'−3", '0.12345'], ['C002', 'C002', 'C003']],
  ['zero set apart', ["'(0)", '(-)', "'(0,0)"], [0, 0, 0]],
  ['notes and what is crossed out', ["'12¹", "'⟦15⟧12"], ['C001', 'C001']],
  ['words', ['12 đơn', 'không có', 'ko', '-', 'x', 'rất nhiều'], [12, 0, 0, 0, 'C001', 'C001']],
  ['no data', ['…', "'..", "'..."], [null, null, null]],
  ['bounds and shares', ['>83', 'hơn 23.000', "'86,5%", 'trên 86%'], ['C014', 'C014', 'C015', 'C015']],
  ['parentheses and parts', ["'(12)", "'3/10", "'49/49"], ['C004', 'C001', 'C001']],
])('%s', async (_, cells, expected) => {
  expect(people(await withPeople(...cells))).toEqual(expected);
});

test('a blank and no data are both not reported, and said so', async () => {
  const { findings } = await withPeople('', '…');
  expect(findings).toEqual(['E2 C005', 'E3 C005']);
});

test('both readings of a cell are told', async () => {
  const { told } = await withPeople("'1.582", "'12.34", '1.582');
  expect(told.map(({ args }) => args.readings)).toEqual([
    ['1,582', '1582'],
    ['12,34', '1234'],
    ['1,582', '1582'],
  ]);
});

test.each([
  ['2021-10-03', ['3/10', '10/3']],
  ['2021-05-05', ['5/5']],
])('a date among counts names what may have been typed: %s', async (date, readings) => {
  const { told } = await withPeople(date);
  expect(told.map(({ code, args }) => [code, args.readings])).toEqual([['C013', readings]]);
});

test('totals are read by the evidence of their column too', async () => {
  const sheet = (total: string) => `
| ${HEADER.join(' | ')} |
| Láng Hạ | 1/2021 | Thường xuyên | 3 | '1,234,567 | 3 |
| Láng Hạ | 2/2021 | Thường xuyên | 3 | '1,582 | 3 |
| Tổng |  |  | 6 | ${total} | 6 |`;
  expect((await recognised(markdownSheet(sheet("'1,236,149")))).findings).toEqual([]);
  expect((await recognised(markdownSheet(sheet("'1,236,150")))).findings).toEqual(['E4 R001']);
});

test('the evidence of one column says nothing of another, nor of another table', async () => {
  const other = await recognised(
    markdownSheet(`
| ${HEADER.join(' | ')} |
| Láng Hạ | 1/2021 | Thường xuyên | '12.34 | '1.582 | 3 |

Đơn vị: UBND phường Láng Thượng
| Hình thức tiếp | Kỳ báo cáo | Số lượt tiếp | Số người được tiếp | Số vụ việc |
| Thường xuyên | 3/2021 | '1.582 | '2.000 | 3 |`),
  );
  expect(other.findings).toEqual(['D2 C004']);
  expect(other.rows.map(({ values }) => values.visits)).toEqual([1582]);
});

/** `count` rows with the same number of people, and one more. */
function longSheet(count: number, cell: string, last: string): Sheet {
  const text = (value: string): Cell => ({ ...BLANK, kind: 'text', text: value });
  const row = (number: number, people: string): OwnRow => ({
    number,
    hidden: false,
    cells: ['Láng Hạ', '3/2021', 'Thường xuyên', '3', people, '3'].map(text),
  });
  return sheetOf({ file: 'test.csv', hidden: false }, async function* () {
    yield [{ number: 1, hidden: false, cells: HEADER.map(text) }];
    for (let number = 2; number <= count + 1; number++) yield [row(number, cell)];
    yield [row(count + 2, last)];
  });
}

test('in 2,000 rows the last one still settles how the first is read', async () => {
  const { rows, findings } = await recognised(longSheet(1999, '1,582', '1,234,567'));
  expect(findings).toEqual([]);
  expect(rows[0]?.values.people).toBe(1582);
});

test('beyond 2,000 rows a number against what came before is a finding of its own', async () => {
  const { rows, told } = await recognised(longSheet(2000, '1.582', '1,234,567'));
  expect(rows.length).toBe(2000);
  expect(told.map(({ code, at, args }) => [code, at.row, args.readings])).toEqual([
    ['C004', 2002, ['1234567', '1,234567']],
  ]);
});
