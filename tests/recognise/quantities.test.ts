import { expect, test } from 'vitest';
import { BLANK, type Cell } from '../../src/model/cell.ts';
import type { Value } from '../../src/model/table.ts';
import { sheetOf } from '../../src/read/sheet-of.ts';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';
import { goals } from '../support/test-forms.ts';

const HEADER = '| Chỉ tiêu | Kế hoạch | Thực hiện | Tiến độ (%) | Tỷ lệ (%) |';

/** Rows of targets with these cells of quantity, quantity with bounds, percentage with bounds and percentage. */
function targets(...rows: readonly (readonly string[])[]): Promise<Recognised> {
  const lines = rows.map((cells, index) => `| Chỉ tiêu ${index + 1} | ${cells.join(' | ')} |`);
  const text = `Đơn vị: UBND phường Láng Hạ\nTháng 3 năm 2021\n${HEADER}\n${lines.join('\n')}`;
  return recognised(markdownSheet(text), [goals]);
}

function column({ rows }: Recognised, id: string): (Value | undefined)[] {
  return rows.map(({ values }) => values[id]);
}

test('decimals and thousands as Vietnamese writes them', async () => {
  const found = await targets(["'86,5", "'1.582,5", "'97,2%", "'86,5"], ["'1.582", '97.2', "'90%", '90']);
  expect(found.findings).toEqual([]);
  expect(column(found, 'planned')).toEqual([86.5, 1582]);
  expect(column(found, 'actual')).toEqual([1582.5, 97.2]);
  expect(column(found, 'progress')).toEqual([97.2, 90]);
  expect(column(found, 'share')).toEqual([86.5, 90]);
});

test('a bound stays one where the column allows it, and is a finding elsewhere', async () => {
  const found = await targets(['1', 'hơn 23.000', '>83%', '90'], ['trên 80', '12', '90', '>83%']);
  expect(found.findings).toEqual(['B5 C014', 'E5 C014']);
  expect(column(found, 'actual')).toEqual([{ value: 23_000, bound: 'above' }]);
  expect(column(found, 'progress')).toEqual([{ value: 83, bound: 'above' }]);
});

test('a percentage among quantities stays one', async () => {
  const found = await targets(["'86,5%", '>90%', '50', '50']);
  expect(column(found, 'planned')).toEqual([{ value: 86.5, percent: true }]);
  expect(column(found, 'actual')).toEqual([{ value: 90, bound: 'above', percent: true }]);
});

test('what is written with % never groups thousands, and shows so', async () => {
  const found = await targets(["'95.125%", "'96%", '50', '50'], ["'1.500", '1', '50', '50']);
  expect(found.findings).toEqual(['B5 C004']);
  expect(column(found, 'planned')).toEqual([{ value: 95.125, percent: true }]);
});

test('quantities side by side are of one hand: a plan of 1.5 beside a result of 1.600 is not read', async () => {
  const found = await targets(["'1.5", "'1.600", '50', '50'], ['2', '3', '50', '50']);
  expect(found.told.map(({ code, at, args }) => [code, at.column, args.readings])).toEqual([
    ['C004', 2, ['1,5', '15']],
    ['C004', 3, ['1,600', '1600']],
  ]);
  const proven = await targets(["'86,5", "'1,582", '50', '50']);
  expect(column(proven, 'actual')).toEqual([1.582]);
});

test('a column that mixes decimal comma and decimal point is not read', async () => {
  const found = await targets(["'86,5", '1', '50', "'86.5%"], ["'86.5", '1', '50', "'90,5%"], ['12', '1', '50', '90']);
  expect(found.findings).toEqual(['B4 C004', 'E4 C004', 'B5 C004', 'E5 C004']);
  expect(column(found, 'planned')).toEqual([12]);
});

test('parts of one among percentages are told with both readings', async () => {
  const found = await targets(['1', '1', '86.5', '0.865'], ['1', '1', '0.9', '86.5'], ['1', '1', '45', '0']);
  expect(found.told.map(({ code, at, args }) => [code, at.row, at.column, args.readings])).toEqual([
    ['C004', 4, 5, ['0,865%', '86,5%']],
    ['C004', 5, 4, ['0,9%', '90%']],
  ]);
  expect(column(found, 'progress')).toEqual([45]);
});

test('three decimals typed into a quantity may be swallowed thousands; a computed number is none', async () => {
  const found = await targets(['1.582', '=1.582', '50', '50']);
  expect(found.findings).toEqual(['B4 C004']);
  const computed = await targets(['=1.582', '12.5', '50', '50']);
  expect(column(computed, 'planned')).toEqual([1.582]);
});

test('a date, a word and a truth value are no quantity', async () => {
  const found = await targets(['2021-10-03', 'đạt', '50', '#REF!']);
  expect(found.findings).toEqual(['B4 C013', 'C4 C001', 'E4 C010']);
});

test('a cell shown as a percentage is the percentage that one sees', async () => {
  const text = (value: string): Cell => ({ ...BLANK, kind: 'text', text: value });
  const shown = (number: number): Cell => ({ ...BLANK, kind: 'number', number, percent: true });
  const sheet = sheetOf({ file: 'lang-ha-thang-3-2021.xlsx', hidden: false }, async function* () {
    yield [
      {
        number: 1,
        hidden: false,
        cells: HEADER.split('|')
          .slice(1, -1)
          .map((label) => text(label.trim())),
      },
      { number: 2, hidden: false, cells: [text('Chỉ tiêu 1'), shown(0.865), shown(0.57), shown(0.865), shown(1)] },
      { number: 3, hidden: false, cells: [text('Chỉ tiêu 2'), text('1'), text('1'), shown(86.5), shown(0)] },
    ];
  });
  const found = await recognised(sheet, [goals]);
  expect(found.rows.map(({ values }) => values)).toEqual([
    {
      target: 'Chỉ tiêu 1',
      planned: { value: 86.5, percent: true },
      actual: { value: 57, percent: true },
      progress: 86.5,
      share: 100,
    },
  ]);
  expect(found.told.map(({ code, at, args }) => [code, at.row, at.column, args.readings])).toEqual([
    ['C004', 3, 4, ['86,5%', '8650%']],
  ]);
});
