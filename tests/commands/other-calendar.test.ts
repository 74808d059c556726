import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

/* forms.md: a stated window serves only the calendar whose period it is; who asked for the other is told what to add. */

const OFFICIAL = 'fixtures/official/2021/01-TCD.xlsx';

test.each([
  [['summary', OFFICIAL], 'Không có số liệu nào được tính.'],
  [['summary', OFFICIAL, '--period', '2021-Q3'], 'Không có số liệu của kỳ 2021-Q3.'],
  [['trace', 'receptions.visits', OFFICIAL], 'Không có số liệu nào được tính.'],
])('%j names the calendar that the tables are of', async (argv, sentence) => {
  const { code, stderr, stdout } = await run([...argv, '--calendar', 'calendar']);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('thêm --calendar statistical');
});

test('with that calendar the figures are there', async () => {
  const { code, stdout } = await run(['summary', OFFICIAL, '--calendar', 'statistical']);
  expect(code).toBe(0);
  expect(stdout).toContain('Quý III/2021');
});

test('tables of calendar months say so to who asked for the others', async () => {
  const { code, stderr } = await run([
    ...['summary', 'fixtures/rules/X002-other-calendar/bad.csv', '--calendar', 'statistical'],
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('thêm --calendar calendar');
});
