import { expect, test } from 'vitest';
import { address } from '../../src/model/place.ts';
import { takeIn } from '../../src/pipeline.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';

/** Codes and cells of the findings in a CSV with columns of wards and periods, below some title. */
async function findingsIn(title: string, rows: readonly string[]): Promise<string[]> {
  const header = 'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc';
  const text = [title, header, ...rows].join('\n');
  const file = { path: 'test', shown: 'test.csv', bytes: Buffer.from(text) };
  const { findings } = await takeIn({ files: [file], skipped: [] }, { register: createRegister(dongDa) });
  return findings.map(({ code, at }) => `${code} ${address(at)}`);
}

test('a row is told its own unknown unit, once', async () => {
  const rows = ['Thường xuyên', 'Định kỳ', 'Đột xuất'].map((kind) => `Láng Thọ,03/2021,${kind},1,1,1`);
  expect(await findingsIn('Tháng 3 năm 2021', rows)).toEqual(['C008 A3', 'C008 A4', 'C008 A5']);
});

test('a row is told its own window that is no period, once', async () => {
  const rows = ['Thường xuyên', 'Định kỳ'].map((kind) => `Láng Hạ,từ 15/02/2021 đến 20/03/2021,${kind},1,1,1`);
  expect(await findingsIn('KẾT QUẢ TIẾP CÔNG DÂN', rows)).toEqual(['H008 B3', 'H008 B4']);
});

test('a title that says another unit or period than the rows is told of once', async () => {
  const rows = ['Thường xuyên', 'Định kỳ'].map((kind) => `Láng Hạ,03/2021,${kind},1,1,1`);
  expect(await findingsIn('Phường Láng Thượng', rows)).toEqual(['H005 A1']);
  expect(await findingsIn('Tháng 2 năm 2021', rows)).toEqual(['H006 A1']);
});

test('a row that leaves its ward or period blank is told so at its own cell', async () => {
  const rows = [
    'Láng Hạ,03/2021,Thường xuyên,1,1,1',
    ',03/2021,Định kỳ,1,1,1',
    'Láng Hạ,,Đột xuất,1,1,1',
    ',,Định kỳ,1,1,1',
  ];
  expect(await findingsIn('KẾT QUẢ TIẾP CÔNG DÂN', rows)).toEqual(['H003 A4', 'H004 B5', 'H004 B6']);
});

test('what a title says serves the rows that leave it blank', async () => {
  const rows = ['Láng Hạ,,Thường xuyên,1,1,1', ',03/2021,Định kỳ,1,1,1'];
  expect(await findingsIn('Phường Láng Hạ - Tháng 3 năm 2021', rows)).toEqual([]);
});

test('a month of which nothing says the year is told once, for all rows', async () => {
  const rows = ['Thường xuyên', 'Định kỳ'].map((kind) => `Láng Hạ,3,${kind},1,1,1`);
  expect(await findingsIn('KẾT QUẢ TIẾP CÔNG DÂN', rows)).toEqual(['H004 2']);
});
