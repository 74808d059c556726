import { expect, test } from 'vitest';
import { readGrid } from '../../../src/reports/validation/read-grid.ts';
import { intakeOf } from '../../support/intake.ts';

const receptions = (ward: string, month: number, rows: number): string =>
  `Đơn vị: UBND phường ${ward}\nTháng ${month} năm 2021\nHình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc\n${[
    'Thường xuyên,1,1,1',
    'Định kỳ,1,1,1',
    'Đột xuất,1,1,1',
  ]
    .slice(0, rows)
    .join('\n')}\n`;

async function gridOf(files: Readonly<Record<string, string>>) {
  const grid = readGrid((await intakeOf(files)).files);
  const rows = grid.rows.map(({ cells }) =>
    cells.map((cell) => (cell.type === 'text' ? cell.text.vi : cell.type === 'number' ? cell.value : '')),
  );
  return { title: grid.title.vi, columns: grid.columns.map(({ label }) => label.vi), rows };
}

test('one file: its unit, its period, and the rows that count of each form', async () => {
  expect(await gridOf({ 'a.csv': receptions('Láng Hạ', 3, 2) })).toEqual({
    title: 'Đã đọc 1 tệp',
    columns: ['Tệp', 'Đơn vị', 'Kỳ', 'Tiếp công dân'],
    rows: [['a.csv', 'Láng Hạ', 'Tháng 3/2021', 2]],
  });
});

test('what all files share is said once: their folder and their period', async () => {
  const files = { 'x/y/a.csv': receptions('Láng Hạ', 3, 2), 'x/z/b.csv': receptions('Kim Liên', 3, 3) };
  expect(await gridOf(files)).toEqual({
    title: 'Đã đọc 2 tệp trong x (Tháng 3/2021)',
    columns: ['Tệp', 'Đơn vị', 'Tiếp công dân'],
    rows: [
      ['y/a.csv', 'Láng Hạ', 2],
      ['z/b.csv', 'Kim Liên', 3],
    ],
  });
});

test('files of several periods have a line for each; one without a form says so', async () => {
  const both = `${receptions('Láng Hạ', 3, 2)}\n${receptions('Láng Hạ', 4, 1)}`;
  const { title, rows } = await gridOf({ 'a.csv': both, 'xa.csv': 'Danh sách\n' });
  expect(title).toBe('Đã đọc 2 tệp');
  expect(rows).toEqual([
    ['a.csv', 'Láng Hạ', 'Tháng 3/2021', 2],
    ['', 'Láng Hạ', 'Tháng 4/2021', 1],
    ['xa.csv', '', '', '–'],
  ]);
});

test('a file without a form keeps nothing from being said once', async () => {
  const files = { 'x/a.csv': receptions('Láng Hạ', 3, 2), 'x/b.csv': 'Danh sách\n' };
  expect(await gridOf(files)).toEqual({
    title: 'Đã đọc 2 tệp trong x (Tháng 3/2021)',
    columns: ['Tệp', 'Đơn vị', 'Tiếp công dân'],
    rows: [
      ['a.csv', 'Láng Hạ', 2],
      ['b.csv', '', '–'],
    ],
  });
});

test.each([
  ['nothing, as only one path is absolute', '/nop/2021-03/a.csv', 'b.csv'],
  ['nothing but the root', '/nop/a.csv', '/quan/b.csv'],
])('files that share %s keep their whole paths', (_, ...files) => {
  const { title, rows } = readGrid(files.map((file) => ({ file, forms: [] })));
  expect(title.vi).toBe('Đã đọc 2 tệp');
  expect(rows.map(({ cells: [file] }) => file)).toEqual(
    files.map((file) => ({ type: 'text', text: { vi: file, en: file } })),
  );
});
