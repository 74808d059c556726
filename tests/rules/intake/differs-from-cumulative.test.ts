import { expect, test } from 'vitest';
import { month } from '../../../src/model/period.ts';
import { intakeOf } from '../../support/intake.ts';
import { found, outcome } from '../../support/outcome.ts';

const KINDS = ['Thường xuyên', 'Định kỳ', 'Đột xuất'];

/** A month of receptions: so many visits of each kind, and lines below. */
const paper = (at: string, visits: readonly number[], below = '', ward = 'Láng Hạ'): string =>
  `Phường ${ward}\nTháng ${at}\nHình thức tiếp,Số lượt tiếp,Số người,Số vụ việc\n${KINDS.map(
    (kind, index) => `${kind},${visits[index]},${visits[index]},${visits[index]}\n`,
  ).join('')}${below}`;

const JANUARY = paper('1/2021', [3, 1, 0]);
const FEBRUARY = paper('2/2021', [5, 0, 1]);
/** March has 7 visits; 4 + 6 + 7 = 17. */
const march = (sums: string): string => paper('3/2021', [4, 2, 1], `Lũy kế,${sums}\n`);

test('a sum that fits is fine, one that does not is a warning with both figures and all cells', async () => {
  const before = { 'a.csv': JANUARY, 'b.csv': FEBRUARY };
  expect(outcome(await intakeOf({ ...before, 'c.csv': march('17,17,17') }), 'X007')).toBe('passed');
  const intake = await intakeOf({ ...before, 'c.csv': march('17,18,17') });
  expect(intake.findings.map(({ code, severity, at }) => [code, severity, at.file, at.row, at.column])).toEqual([
    ['X007', 'warning', 'c.csv', 7, 3],
  ]);
  const [finding] = intake.findings;
  expect([finding?.args.stated, finding?.args.computed]).toEqual([18, 17]);
  expect(finding?.related?.map(({ file, row, column }) => `${file} ${row}:${column}`)).toEqual(
    ['a.csv', 'b.csv', 'c.csv'].flatMap((file) => [4, 5, 6].map((row) => `${file} ${row}:3`)),
  );
  expect(intake.facts.some(({ value }) => value === 17 || value === 18)).toBe(false);
});

const UNDECIDED =
  'undecided: 3 cumulative figures could not be compared: months since the start of the year are missing';

test.each([
  ['a month is missing', { 'b.csv': FEBRUARY }],
  ['a month has a blank', { 'a.csv': JANUARY.replace('Đột xuất,0,0,0', 'Đột xuất,,,'), 'b.csv': FEBRUARY }],
  ['a month lacks a kind', { 'a.csv': JANUARY.replace('Đột xuất,0,0,0\n', ''), 'b.csv': FEBRUARY }],
  [
    'a month has a row that cannot be read',
    { 'a.csv': JANUARY.replace('Đột xuất,0', 'Đột xuất,x'), 'b.csv': FEBRUARY },
  ],
  ['a month is there twice', { 'a.csv': JANUARY, 'a2.csv': `${JANUARY}\n`, 'b.csv': FEBRUARY }],
  ['a month is another ward’s', { 'a.csv': paper('1/2021', [3, 1, 0], '', 'Kim Liên'), 'b.csv': FEBRUARY }],
  ['a month is of the year before', { 'a.csv': paper('1/2020', [3, 1, 0]), 'b.csv': FEBRUARY }],
])('where %s, nothing is said and the rule undecided', async (_, before) => {
  const intake = await intakeOf({ ...before, 'c.csv': march('99,99,99') });
  expect(found(intake, 'X007')).toEqual([]);
  expect(outcome(intake, 'X007')).toBe(UNDECIDED);
});

test('months that were not asked for are missing', async () => {
  const files = { 'a.csv': JANUARY, 'b.csv': FEBRUARY, 'c.csv': march('99,99,99') };
  expect(outcome(await intakeOf(files, { asked: { period: month(2021, 3) } }), 'X007')).toBe(UNDECIDED);
});

test('January is its own sum', async () => {
  const intake = await intakeOf({ 'a.csv': paper('1/2021', [3, 1, 0], 'Lũy kế,4,4,5\n') });
  expect(found(intake, 'X007').map((one) => one.slice(0, 9))).toEqual(['a.csv 7:4']);
});

test('a quarter stands for its months', async () => {
  const files = { 'a.csv': paper('1/2021', [9, 0, 0]).replace('Tháng 1/2021', 'Quý 1/2021') };
  const april = paper('4/2021', [1, 1, 1], 'Lũy kế,12,12,13\n');
  expect(found(await intakeOf({ ...files, 'b.csv': april }), 'X007').map((one) => one.slice(0, 9))).toEqual([
    'b.csv 7:4',
  ]);
});

test('a cumulative column is held against the months of its own kind', async () => {
  const text = `Phường Láng Hạ\nTháng 3/2021\nHình thức tiếp,Số lượt tiếp,Lũy kế số lượt tiếp,Số người,Số vụ việc
Thường xuyên,4,12,4,4\nĐịnh kỳ,2,4,2,2\nĐột xuất,1,2,1,1\n`;
  const intake = await intakeOf({ 'a.csv': JANUARY, 'b.csv': FEBRUARY, 'c.csv': text });
  expect(found(intake, 'X007')).toEqual([
    `c.csv 5:3 ${JSON.stringify({ unit: ['Láng Hạ'], period: '2021-03', measure: 'Số lượt tiếp công dân', stated: 4, computed: 3 })}`,
  ]);
});

test('stocks are not added up', async () => {
  const petitions = (at: string, sums = ''): string =>
    `Phường Láng Hạ\nTháng ${at}\nLoại đơn,Kỳ trước chuyển sang,Tiếp nhận trong kỳ,Đã giải quyết,Chuyển đơn,Trong hạn,Quá hạn
Khiếu nại,1,2,1,1,1,0\nTố cáo,0,1,0,1,0,0\nKNPA,0,0,0,0,0,0\n${sums}`;
  const intake = await intakeOf({ 'a.csv': petitions('1/2021'), 'b.csv': petitions('2/2021', 'Lũy kế,1,6,2,4,1,0\n') });
  expect(found(intake, 'X007')).toEqual([]);
  expect(outcome(intake, 'X007')).toBe('passed');
});

test('of what lists only what happened, a month without a row adds nothing', async () => {
  const supervision = (at: string, rows: string): string =>
    `Phường Láng Hạ\nTháng ${at}\nChủ thể,Hình thức,Số cuộc\n${rows}`;
  const files = {
    'a.csv': supervision('1/2021', 'HĐND,Giám sát,2\n'),
    'b.csv': supervision('2/2021', 'MTTQ,Giám sát,3\nHĐND,Giám sát,1\nLũy kế,,7\n'),
  };
  expect(found(await intakeOf(files), 'X007')).toEqual([
    `b.csv 6:3 ${JSON.stringify({ unit: ['Láng Hạ'], period: '2021-02', measure: 'Số cuộc giám sát, phản biện, kiểm tra', stated: 7, computed: 6 })}`,
  ]);
});

test('a row below several wards sums them all', async () => {
  const header = 'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người,Số vụ việc\n';
  const rows = ['Láng Hạ', 'Kim Liên']
    .flatMap((ward) => KINDS.map((kind) => `${ward},01/2021,${kind},2,2,2\n`))
    .join('');
  const intake = await intakeOf({ 'a.csv': `${header}${rows}Lũy kế,,,12,12,13\n` });
  expect(found(intake, 'X007').map((one) => one.slice(0, 9))).toEqual(['a.csv 8:6']);
});
