import { expect, test } from 'vitest';
import { petitions, receptions } from '../../support/hand-ins.ts';
import { intakeOf } from '../../support/intake.ts';
import { langHa } from '../../support/made-facts.ts';
import { found, outcome } from '../../support/outcome.ts';
import type { FileTree } from '../../support/temp-folder.ts';

const MONTH = '03/2021';
const both = (ward: string, visits: number): string => `${receptions(ward, MONTH, visits)}\n${petitions(ward, MONTH)}`;
const OTHERS: FileTree = { 'b.csv': both('Kim Liên', 3), 'c.csv': both('Trung Tự', 4), 'd.csv': both('Văn Miếu', 5) };
const lacking = { 'a.csv': receptions('Láng Hạ', MONTH, 2) };

test('a workbook without a form that the others hand in is a warning at the file', async () => {
  const intake = await intakeOf({ ...OTHERS, ...lacking });
  expect(found(intake, 'X010')).toEqual([
    `a.csv -:- ${JSON.stringify({ unit: 'Láng Hạ', period: '2021-03', form: 'Đơn thư', handedIn: 3, others: 3 })}`,
  ]);
  expect(outcome(await intakeOf({ ...OTHERS, 'a.csv': both('Láng Hạ', 2) }), 'X010')).toBe('passed');
});

test.each<[string, FileTree]>([
  ['the form stands in another file of the ward', { 'a2.csv': petitions('Láng Hạ', MONTH) }],
  ['the form is there and cannot be read', { 'a2.csv': petitions('Láng Hạ', MONTH, 'x,x,x,x,x,x') }],
  [
    'a table of its file has no readable header',
    {
      'a.csv': `${receptions('Láng Hạ', MONTH)}\nLoại đơn,Kỳ trước chuyển sang,Tiếp nhận trong kỳ,Đã giải quyết,Trong hạn\nKhiếu nại,1,2,1,1\n`,
    },
  ],
])('not where %s', async (_, files) => {
  expect(found(await intakeOf({ ...OTHERS, ...lacking, ...files }), 'X010')).toEqual([]);
});

test('half of the others make a form usual, fewer do not', async () => {
  const half = { 'b.csv': both('Kim Liên', 3), 'c.csv': both('Trung Tự', 4) };
  const without = { 'd.csv': receptions('Văn Miếu', MONTH, 5), 'e.csv': receptions('Quang Trung', MONTH, 6) };
  expect(found(await intakeOf({ ...lacking, ...half, ...without }), 'X010')).toHaveLength(3);
  const fewer = { ...without, 'c.csv': receptions('Trung Tự', MONTH, 4), 'b.csv': both('Kim Liên', 3) };
  expect(found(await intakeOf({ ...lacking, ...fewer }), 'X010')).toEqual([]);
});

test('three others are needed to know what is usual', async () => {
  const { 'd.csv': _, ...two } = OTHERS;
  const intake = await intakeOf({ ...two, ...lacking });
  expect(found(intake, 'X010')).toEqual([]);
  expect(outcome(intake, 'X010')).toMatch(/^undecided: it takes more than 3 wards/);
});

test('each month for itself', async () => {
  const april = { 'a.csv': receptions('Láng Hạ', '04/2021', 2) };
  expect(found(await intakeOf({ ...OTHERS, ...april }), 'X010')).toEqual([]);
});

test('the exports of a district are nobody’s workbook', async () => {
  const file = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
  const wards = ['Láng Hạ', 'Kim Liên', 'Trung Tự', 'Văn Miếu'];
  const intake = await intakeOf({
    'tiep.csv': file([
      'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người,Số vụ việc',
      ...wards.map((ward) => `${ward},${MONTH},Định kỳ,1,1,1`),
    ]),
    'giam-sat.csv': file([
      'Phường,Kỳ báo cáo,Chủ thể,Hình thức,Số cuộc',
      ...wards.slice(1).map((ward) => `${ward},${MONTH},MTTQ,Giám sát,1`),
    ]),
  });
  expect(found(intake, 'X010')).toEqual([]);
});

test('what other wards hand in is known where only one is asked for', async () => {
  const intake = await intakeOf({ ...OTHERS, ...lacking }, { asked: { units: [langHa] } });
  expect(found(intake, 'X010')).toHaveLength(1);
});
