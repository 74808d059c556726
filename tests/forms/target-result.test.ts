import { describe, expect, test } from 'vitest';
import { targetResult } from '../../src/forms/target-result.ts';
import { scopeOf } from '../../src/forms/targets.ts';
import type { Value } from '../../src/model/table.ts';
import { intakeOf, told } from '../support/intake.ts';

const above = (value: number): Value => ({ value, bound: 'above' });
const atLeast = (value: number): Value => ({ value, bound: 'at-least' });
const below = (value: number): Value => ({ value, bound: 'below' });
const about = (value: number): Value => ({ value, bound: 'about' });
const percent = (value: number): Value => ({ value, percent: true });

/** Planned, direction, actual, result. */
test.each<[Value, string, Value, string]>([
  [100, 'at-least', 101, 'exceeded'],
  [100, 'at-least', 100, 'met'],
  [100, 'at-least', 99, 'missed'],
  [5, 'at-most', 4, 'exceeded'],
  [5, 'at-most', 5, 'met'],
  [5, 'at-most', 6, 'missed'],
  [0, 'at-most', 0, 'met'],
  [null, 'at-least', 5, 'unknown'],
  [5, 'at-least', null, 'unknown'],
  [83, 'at-least', above(83), 'exceeded'],
  [83, 'at-least', atLeast(83), 'unknown'],
  [85, 'at-least', above(83), 'unknown'],
  [83, 'at-least', below(83), 'missed'],
  [83, 'at-least', below(90), 'unknown'],
  [5, 'at-most', below(5), 'exceeded'],
  [5, 'at-most', above(5), 'missed'],
  [5, 'at-most', above(4), 'unknown'],
  [83, 'at-least', about(83), 'unknown'],
  [about(83), 'at-least', 90, 'unknown'],
  [above(90), 'at-least', 90, 'missed'],
  [atLeast(90), 'at-least', 90, 'met'],
  [atLeast(90), 'at-most', 90, 'unknown'],
  [percent(95), 'at-least', percent(96), 'exceeded'],
  [percent(95), 'at-least', 96, 'unknown'],
  [95, 'at-least', percent(96), 'unknown'],
])('planned %j, %s, actual %j: %s', (planned, direction, actual, result) => {
  expect(targetResult({ planned, direction, actual })).toBe(result);
});

test.each<[Value, Value, string]>([
  [percent(95), 96, 'exceeded'],
  [percent(95), 0.97, 'unknown'],
  [95, 0.97, 'unknown'],
  [0.5, 0.4, 'missed'],
  [5, 0.8, 'missed'],
])('of a target in percent, planned %j and actual %j: %s', (planned, actual, result) => {
  expect(targetResult({ planned, actual, quantity: '%' })).toBe(result);
});

test.each([
  ['2015-2020', '2015-2020'],
  ['Nhiệm kỳ 2015 – 2020', '2015-2020'],
  ['Đại hội XXVI (2020 - 2025)', '2020-2025'],
  ['Đại hội  XXVI', 'Đại hội XXVI'],
])('the term %s is %s', (scope, expected) => {
  expect(scopeOf({ scope })).toBe(expected);
});

describe('the direction of a target', () => {
  const results = async (...rows: readonly string[]): Promise<unknown> => {
    const header = 'Nhiệm kỳ,Năm,Chỉ tiêu,Đơn vị tính,Chiều,Kế hoạch,Thực hiện';
    const lines = rows.map((row, at) => `2015-2020,2020,Chỉ tiêu ${at},việc,${row}`);
    const intake = await intakeOf({ 'a.csv': ['Quận Đống Đa', header, ...lines, ''].join('\n') });
    return [...intake.facts.map(({ dims }) => dims.result), ...told(intake)];
  };

  test('is a sign or words, at least where nothing is said', async () => {
    expect(await results('≥,5,4', '≤,5,4', '>=,5,4', '<=,5,4', 'Không quá,5,4', ',5,4', '-,5,4')).toEqual([
      'missed',
      'exceeded',
      'missed',
      'exceeded',
      'exceeded',
      'missed',
      'missed',
    ]);
  });

  test('another sign is not taken for one of these', async () => {
    expect(await results('<,5,4', '?,5,4')).toEqual(['C006 a.csv E3', 'C006 a.csv E4']);
  });

  test('may stand in the plan', async () => {
    expect(await results(',≤ 5,4', '≥,không quá 5,4')).toEqual(['exceeded', 'unknown', 'R802 a.csv F4']);
  });
});
