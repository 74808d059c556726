import { expect, test } from 'vitest';
import { intakeOf, lacking, said, told } from '../support/intake.ts';
import { found } from '../support/outcome.ts';

const rows = (visits: string | number): string =>
  `Hình thức tiếp,Số lượt tiếp,Số người,Số vụ việc\n${['Thường xuyên', 'Định kỳ', 'Đột xuất']
    .map((kind, at) => `${kind},${at === 0 ? visits : 1},99,1\n`)
    .join('')}`;
const table = (title: string, visits: string | number): string => `Phường Láng Hạ\n${title}\n${rows(visits)}`;
const JANUARY = table('Tháng 1/2021', 3);

test.each([
  'Số liệu lũy kế đến tháng 2 năm 2021',
  'BIỂU CỘNG DỒN TỪ ĐẦU NĂM ĐẾN HẾT THÁNG 2/2021',
  'Kết quả từ đầu năm đến tháng 2/2021',
])('“%s” is no data of February', async (title) => {
  const intake = await intakeOf({ 'a.csv': JANUARY, 'b.csv': table(title, 9) });
  expect([...new Set(intake.facts.map(({ period }) => period.id))]).toEqual(['2021-01']);
  expect(told(intake)).toEqual(['H012 b.csv 3']);
  expect(intake.gaps).toEqual([]);
});

test.each([
  'Số liệu trong tháng và lũy kế đến tháng 2/2021',
  'Báo cáo tháng 2/2021 và lũy kế từ đầu năm',
  'Số liệu tháng 2/2021\nGhi chú: số lũy kế từ đầu năm gửi sau',
])('“%s” is', async (title) => {
  const intake = await intakeOf({ 'b.csv': table(title, 9) });
  expect(new Set(intake.facts.map(({ period }) => period.id))).toEqual(new Set(['2021-02']));
  expect(intake.findings).toEqual([]);
});

test('a title of both belongs to the columns that say which is which', async () => {
  const text = `Phường Láng Hạ\nSố liệu lũy kế đến tháng 1/2021
Hình thức tiếp,Số lượt tiếp,Lũy kế số lượt tiếp,Số người,Số vụ việc\nĐịnh kỳ,1,1,1,1\n`;
  const intake = await intakeOf({ 'a.csv': text });
  expect(intake.facts).toHaveLength(3);
  expect(intake.findings).toEqual([]);
});

test('the name of the file says it as well', async () => {
  const intake = await intakeOf({ 'lang-ha-thang-2-luy-ke.csv': table('Tháng 2/2021', 9) });
  expect(intake.facts).toEqual([]);
  expect(told(intake)).toEqual(['H012 lang-ha-thang-2-luy-ke.csv 3']);
});

test('below the table of the month it is a table of its own, held against the months', async () => {
  const both = `${table('Tháng 2/2021', 5)}\nII. LŨY KẾ TỪ ĐẦU NĂM\n${rows(9)}`;
  const intake = await intakeOf({ 'a.csv': JANUARY, 'b.csv': both });
  expect(said(intake.facts)).toContain('receptions.visits Láng Hạ 2021-02 {"kind":"regular"} 5');
  expect(intake.facts).toHaveLength(18);
  const cells = [10, 11, 12].flatMap((row) => [2, 3, 4].map((column) => `b.csv ${row}:${column}`));
  expect(found(intake, 'X007').map((one) => one.slice(0, 10))).toEqual(cells);
});

test('a cell of it that cannot be read lacks nowhere', async () => {
  const intake = await intakeOf({ 'b.csv': table('Lũy kế đến tháng 2/2021', '"1,5"') });
  expect(told(intake)).toEqual(['H012 b.csv 3', 'C004 b.csv B4']);
  expect(lacking(intake)).toEqual([]);
});
