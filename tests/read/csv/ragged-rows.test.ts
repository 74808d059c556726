import { expect, test } from 'vitest';
import { RaggedRows } from '../../../src/read/csv/ragged-rows.ts';

/** Numbers of the lines, from 1, that are longer than their table. */
function ragged(...lines: string[]): number[] {
  const rows = new RaggedRows();
  return lines.flatMap((line, index) => (rows.check(line.split(',')) === undefined ? [] : [index + 1]));
}

test('a split value makes a row longer than its heading', () => {
  expect(ragged('TT,Phường,Số', '1,Láng Hạ,2', '2,Cát Linh,1,582', '3,Thổ Quan,4', '4,Văn Miếu,1,234')).toEqual([3, 5]);
});

test('title rows and headings of several rows are normal', () => {
  expect(ragged('UBND phường', 'Kỳ báo cáo,03/2021', '', 'TT,Số', 'TT,Số,Trong đó', 'a,b,c,d,e', '1,2,3,4,5')).toEqual(
    [],
  );
});

test('without a heading the first row gives the width', () => {
  expect(ragged('1,2,3', '4,5,6', '7,8,9,10')).toEqual([3]);
});

test('short rows and blanks at the end are normal', () => {
  expect(ragged('TT,Phường,Số', '1,Láng Hạ,2,,', '2,Cát Linh,3,,', '3,Thổ Quan', 'Tổng,,5')).toEqual([]);
});

test('a shifted row whose last value is blank is found among rows that end as they should', () => {
  expect(ragged('TT,Phường,Số,Ghi chú', '1,Láng Hạ,2,', '2,Cát Linh,1,582,')).toEqual([3]);
});

test('the parts of a number may fill a column of notes that the rows above do without', () => {
  const table = ['Loại,Số,Xong,Ghi chú', 'Tố cáo,1,2'];
  expect(ragged(...table, 'Khiếu nại,1,582,600')).toEqual([3]);
  expect(ragged(...table, 'Khiếu nại,1,582,đã xong')).toEqual([]);
  expect(ragged(...table, 'Khiếu nại,1,58,60')).toEqual([]);
  expect(ragged('Loại,Số,Xong,Ghi chú', 'Tố cáo,1,2,3', 'Khiếu nại,1,582,600')).toEqual([]);
});

test('a blank too many at the end of a row like the others is harmless', () => {
  const table = ['Loại,Số,Xong', 'Tố cáo,1,2'];
  expect(ragged(...table, 'Khiếu nại,3,4,', 'Phản ánh,5,6, ', 'Tổng,9,12,,,')).toEqual([]);
});

test.each([
  ['a number may have been split', 'Khiếu nại,1,582,'],
  ['a text has been', 'Kiến nghị,phản ánh,4,'],
])('but not where %s', (_, row) => {
  expect(ragged('Loại,Số,Xong', 'Tố cáo,1,2', row)).toEqual([3]);
});

test('a number of another delimiter is never split', () => {
  const rows = new RaggedRows(false);
  expect(['Loại;Số;Xong', 'Tố cáo;1;2', 'Khiếu nại;1;582;'].map((line) => rows.check(line.split(';')))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a second table has its own width, narrower or wider', () => {
  expect(ragged('a,b,c,d,e', '1,2,3,4,5', '', 'a,b,c', '1,2,3', '1,2,3,4')).toEqual([6]);
  expect(ragged('a,b,c', '1,2,3', '', 'a,b,c,d,e', '1,2,3,4,5')).toEqual([]);
});

test('dates and percentages are values of digits too', () => {
  expect(ragged('Số đơn,Ngày,Tỷ lệ', 'x,05/03/2021,86,5%')).toEqual([2]);
});
