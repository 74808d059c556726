import { expect, test } from 'vitest';
import { month, year } from '../../src/model/period.ts';
import { intakeOf, lacking, said, told } from '../support/intake.ts';
import { kimLien } from '../support/made-facts.ts';

const COLUMNS = 'Hình thức tiếp,Số lượt tiếp,Số người,Số vụ việc';
const table = (period: string, row = 'Định kỳ,1,2,1'): string => `Phường Láng Hạ\n${period}\n${COLUMNS}\n${row}\n`;
const filed = (row: string): string => `Phường,Kỳ báo cáo,${COLUMNS}\n${row}\n`;

test('every figure of a row is a fact with the cell it was read from', async () => {
  const { facts } = await intakeOf({ 'a.csv': filed('Láng Hạ,03/2021,Định kỳ,1,2,1') });
  expect(said(facts)).toEqual([
    'receptions.cases Láng Hạ 2021-03 {"kind":"scheduled"} 1',
    'receptions.people Láng Hạ 2021-03 {"kind":"scheduled"} 2',
    'receptions.visits Láng Hạ 2021-03 {"kind":"scheduled"} 1',
  ]);
  expect(facts.find(({ measure }) => measure === 'receptions.people')?.from).toEqual([
    { file: 'a.csv', row: 2, column: 5 },
  ]);
});

test('a blank is a gap and no fact, a zero is a fact', async () => {
  const intake = await intakeOf({ 'a.csv': filed('Láng Hạ,03/2021,Định kỳ,,0,0') });
  expect(said(intake.facts)).toEqual([
    'receptions.cases Láng Hạ 2021-03 {"kind":"scheduled"} 0',
    'receptions.people Láng Hạ 2021-03 {"kind":"scheduled"} 0',
  ]);
  expect(lacking(intake)).toEqual(['receptions.visits Láng Hạ 2021-03 {"kind":"scheduled"} C005']);
});

test.each([
  ['a cell that cannot be read', 'Định kỳ,"1,5",2,1', 'C004', 'B4'],
  ['an identity that does not hold', 'Định kỳ,3,2,1', 'R101', 'C4'],
])('%s keeps the whole row out and leaves gaps', async (_, row, code, cell) => {
  const intake = await intakeOf({ 'a.csv': table('Tháng 3/2021', row) });
  expect(intake.facts).toEqual([]);
  expect(told(intake)).toEqual([`${code} a.csv ${cell}`]);
  expect(lacking(intake)).toContain(`receptions.visits Láng Hạ 2021-03 {} ${code}`);
  expect(intake.files[0]?.forms.map(({ rows }) => rows)).toEqual([0]);
});

const WINDOW = '"Số liệu từ ngày 15/02/2021 đến ngày 14/03/2021"';

test('a stated window counts in its own calendar only', async () => {
  const of = (calendar?: 'calendar' | 'statistical') =>
    intakeOf({ 'a.csv': table(WINDOW) }, calendar ? { calendar } : {});
  expect((await of('statistical')).facts).toHaveLength(3);
  expect((await of()).facts).toHaveLength(3);
  const left = await of('calendar');
  expect(left.facts).toEqual([]);
  expect(told(left)).toEqual(['X002 a.csv 4']);
});

test.each(['calendar', 'statistical'] as const)('a month in words counts in the calendar %s', async (calendar) => {
  const intake = await intakeOf({ 'a.csv': table('Tháng 3/2021') }, { calendar });
  expect(intake.facts).toHaveLength(3);
  expect(intake.findings).toEqual([]);
});

test('what was not asked for is left out, and said once a table', async () => {
  const files = {
    'a.csv': filed('Láng Hạ,03/2021,Định kỳ,1,2,1\nLáng Hạ,03/2021,Đột xuất,1,2,1\nKim Liên,04/2021,Định kỳ,1,2,1'),
  };
  const ofApril = await intakeOf(files, { asked: { period: month(2021, 4) } });
  expect(new Set(ofApril.facts.map(({ period }) => period.id))).toEqual(new Set(['2021-04']));
  expect(told(ofApril)).toEqual(['X003 a.csv 2']);
  const ofKimLien = await intakeOf(files, { asked: { units: [kimLien] } });
  expect(new Set(ofKimLien.facts.map(({ unit }) => unit.name))).toEqual(new Set(['Kim Liên']));
  expect((await intakeOf(files, { asked: { period: year(2021) } })).findings).toEqual([]);
});
