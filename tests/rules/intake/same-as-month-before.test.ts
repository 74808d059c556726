import { expect, test } from 'vitest';
import { petitions } from '../../support/hand-ins.ts';
import { intakeOf } from '../../support/intake.ts';
import { found, outcome } from '../../support/outcome.ts';

const paper = (month: string, rows: readonly string[], ward = 'Láng Hạ'): string =>
  `Phường ${ward}\nTháng ${month}\nHình thức tiếp,Số lượt tiếp,Số người,Số vụ việc\n${rows.join('\n')}\n`;
const ROWS = ['Thường xuyên,12,15,11', 'Định kỳ,4,6,4', 'Đột xuất,0,0,0'];

test('every figure again is a warning at the later month that names the earlier', async () => {
  const intake = await intakeOf({ 'a.csv': paper('2/2021', ROWS), 'b.csv': paper('3/2021', [...ROWS].reverse()) });
  expect(intake.findings.map(({ code, severity, at, related }) => [code, severity, at, related])).toEqual([
    ['X008', 'warning', { file: 'b.csv', row: 4, column: 2 }, [{ file: 'a.csv', row: 4, column: 2 }]],
  ]);
  expect(intake.facts).toHaveLength(18);
});

test.each([
  ['one figure differs', paper('3/2021', [...ROWS.slice(0, 2), 'Đột xuất,0,1,0'])],
  ['a month lies between', paper('4/2021', ROWS)],
  ['a row is missing', paper('3/2021', ROWS.slice(0, 2))],
  ['it is another ward', paper('3/2021', ROWS, 'Kim Liên')],
])('where %s, nothing is said', async (_, other) => {
  expect((await intakeOf({ 'a.csv': paper('2/2021', ROWS), 'b.csv': other })).findings).toEqual([]);
});

test('December and January are neighbours', async () => {
  const intake = await intakeOf({ 'a.csv': paper('12/2020', ROWS), 'b.csv': paper('1/2021', ROWS) });
  expect(found(intake, 'X008')).toHaveLength(1);
});

test.each([
  ['zeros', kinds(['0,0,0', '0,0,0', '0,0,0'])],
  ['few figures above zero', kinds(['30,40,30', '0,0,0', '0,0,0'])],
  ['small figures', kinds(['3,4,3', '1,1,1', '0,0,0'])],
])('%s repeat by chance', async (_, rows) => {
  const intake = await intakeOf({ 'a.csv': paper('2/2021', rows), 'b.csv': paper('3/2021', rows) });
  expect(intake.findings).toEqual([]);
  expect(outcome(intake, 'X008')).toBe('passed');
});

test('each form is looked at for itself', async () => {
  const intake = await intakeOf({
    'a.csv': `${paper('2/2021', ROWS)}\n${petitions('Láng Hạ', '2/2021', '1,9,3,3,4,0')}`,
    'b.csv': `${paper('3/2021', ['Thường xuyên,2,5,1', ...ROWS.slice(1)])}\n${petitions('Láng Hạ', '3/2021', '1,9,3,3,4,0')}`,
  });
  expect(found(intake, 'X008')).toHaveLength(1);
});

test('without two months in a row nothing can be told', async () => {
  expect(outcome(await intakeOf({ 'a.csv': paper('2/2021', ROWS) }), 'X008')).toBe(
    'undecided: no two months of a unit and form follow each other',
  );
});

function kinds(figures: readonly string[]): string[] {
  return ['Thường xuyên', 'Định kỳ', 'Đột xuất'].map((kind, at) => `${kind},${figures[at]}`);
}
