import { expect, test } from 'vitest';
import { petitions } from '../../support/hand-ins.ts';
import { intakeOf } from '../../support/intake.ts';
import { found, outcome } from '../../support/outcome.ts';

/** Carried over, received; all but `left` of them settled. */
const stock = (month: string, carried: number, left: number): string =>
  petitions('Láng Hạ', month, `${carried},5,${carried + 5 - left},0,${left},0`);

test('December and January of two years, in two files, are neighbours', async () => {
  const whole = await intakeOf({ '2020/12.csv': stock('12/2020', 0, 2), '2021/01.csv': stock('01/2021', 2, 1) });
  expect(outcome(whole, 'X201')).toBe('passed');
  const broken = await intakeOf({ '2020/12.csv': stock('12/2020', 0, 2), '2021/01.csv': stock('01/2021', 3, 1) });
  expect(found(broken, 'X201')).toHaveLength(3);
  expect(broken.findings[0]?.at).toEqual({ file: '2021/01.csv', row: 4, column: 2 });
  expect(broken.findings[0]?.related).toEqual([
    { file: '2020/12.csv', row: 4, column: 6 },
    { file: '2020/12.csv', row: 4, column: 7 },
  ]);
});

test('over a missing month nothing is compared, and that is said', async () => {
  const intake = await intakeOf({
    'a.csv': stock('01/2021', 0, 1),
    'b.csv': stock('02/2021', 1, 2),
    'd.csv': stock('04/2021', 9, 1),
  });
  expect(intake.findings).toEqual([]);
  expect(outcome(intake, 'X201')).toBe(
    'undecided: 3 figures carried over could not be compared: the period right before is missing',
  );
});

test('half a stock is none', async () => {
  const half = stock('01/2021', 0, 1).replaceAll(',1,0\n', ',1,\n');
  const intake = await intakeOf({ 'a.csv': half, 'b.csv': stock('02/2021', 7, 2) });
  expect(found(intake, 'X201')).toEqual([]);
  expect(outcome(intake, 'X201')).toMatch(/^undecided: 3 figures/);
});

test('a month alone decides nothing', async () => {
  const intake = await intakeOf({ 'a.csv': stock('01/2021', 3, 1) });
  expect(outcome(intake, 'X201')).toBe('undecided: no two periods of a unit follow each other');
});

test('a month that is held back is missing', async () => {
  const intake = await intakeOf({
    'a.csv': stock('01/2021', 0, 1),
    'b.csv': stock('02/2021', 1, 2),
    'b-again.csv': stock('02/2021', 1, 3),
    'c.csv': stock('03/2021', 9, 1),
  });
  expect(found(intake, 'X201')).toEqual([]);
  expect(outcome(intake, 'X201')).toMatch(/^undecided: 3 figures/);
});
