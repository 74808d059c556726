import { expect, test } from 'vitest';
import { type ClaimedNumber, claimedIn } from '../../src/claims/claimed-number.ts';
import { holds, isRoundOf } from '../../src/claims/holds.ts';
import { type Relation, relationIn } from '../../src/claims/relation.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import { BLANK, type Cell } from '../../src/model/cell.ts';
import { year } from '../../src/model/period.ts';

const count = indicatorOf('receptions.visits');
const rate = indicatorOf('petitions.settlement-rate');
const text = (words: string): Cell => ({ ...BLANK, kind: 'text', text: words });
const number = (value: number, percent = false): Cell => ({ ...BLANK, kind: 'number', number: value, percent });

test.each<[string, Relation]>([
  ['', '='],
  ['=', '='],
  ['bằng', '='],
  ['>', '>'],
  ['hơn', '>'],
  ['trên', '>'],
  ['≥', '>='],
  ['>=', '>='],
  ['ít nhất', '>='],
  ['trở lên', '>='],
  ['<', '<'],
  ['dưới', '<'],
  ['≤', '<='],
  ['không quá', '<='],
  ['~', '~'],
  ['≈', '~'],
  ['gần', '~'],
  ['khoảng', '~'],
])('%s is %s', (words, relation) => {
  expect(relationIn(words)).toBe(relation);
});

test.each(['về', '!=', '5', 'hơn 7'])('%s is no relation', (words) => {
  expect(relationIn(words)).toBeUndefined();
});

test.each<[Cell, typeof count, Relation, ClaimedNumber]>([
  [text('7.677'), count, '=', { value: 7677, decimals: 0 }],
  [text('7 677'), count, '=', { value: 7677, decimals: 0 }],
  [text('hơn 23.000'), count, '>', { value: 23000, decimals: 0 }],
  [text('ít nhất 5 lượt'), count, '>=', { value: 5, decimals: 0 }],
  [text('14/14'), count, '=', { value: 14, of: 14, decimals: 0 }],
  [text('1.582 / 2.000'), count, '=', { value: 1582, of: 2000, decimals: 0 }],
  [number(7677), count, '=', { value: 7677, decimals: 0 }],
  [text('86%'), rate, '=', { value: 86, decimals: 0 }],
  [text('trên 83,5%'), rate, '>', { value: 83.5, decimals: 1 }],
  [text('86,0 %'), rate, '=', { value: 86, decimals: 1 }],
  [number(0.863, true), rate, '=', { value: 86.3, decimals: 1 }],
  [number(86.3), rate, '=', { value: 86.3, decimals: 1 }],
])('%o', (cell, indicator, relation, stated) => {
  expect(claimedIn(cell, indicator)).toEqual({ number: stated, relation });
});

test.each<[Cell, typeof count, RegExp]>([
  [text('7,677'), count, /hai cách: 7,677 hoặc 7677/],
  [number(1.582), count, /hai cách/],
  [text('86%'), count, /tỷ lệ/],
  [number(0.86, true), count, /tỷ lệ/],
  [text('0,86'), rate, /hai cách/],
  [text('nhiều'), count, /không phải là số/],
  [text(''), count, /trống/],
  [text('4/6/2021'), count, /không phải là số/],
  [text('14/nhiều'), count, /hai số đếm/],
  [{ ...BLANK, kind: 'date', text: '2021-06-04', number: 44351 }, count, /ngày/],
  [{ ...BLANK, kind: 'error', text: '#REF!' }, count, /không phải là số/],
])('%o is no stated number', (cell, indicator, why) => {
  const read = claimedIn(cell, indicator);
  expect('vi' in read ? read.vi : '').toMatch(why);
});

const claim = (relation: Relation, value: number, decimals = 0, indicator = count) => ({
  ...{ at: { file: '' }, indicator, scope: 'all' as const, period: year(2021), dims: {} },
  ...{ relation, number: { value, decimals }, source: '', counted: '' },
});

test.each<[Relation, number, readonly number[], readonly number[]]>([
  ['=', 7677, [7677], [7676, 7678]],
  ['>', 23000, [23001], [23000, 22999]],
  ['>=', 23000, [23000], [22999]],
  ['<', 10, [9], [10]],
  ['<=', 10, [10], [11]],
  // Half of the place of the last digit that is not zero, at most one below the first.
  ['~', 7700, [7650, 7677, 7750], [7649, 7751]],
  ['~', 5000, [4950, 5050], [4949, 5051]],
  ['~', 7677, [7677], [7676]],
  ['~', 20, [20], [19, 21]],
])('%s %i', (relation, value, fit, unfit) => {
  expect(fit.map((one) => holds(claim(relation, value), one))).toEqual(fit.map(() => true));
  expect(unfit.map((one) => holds(claim(relation, value), one))).toEqual(unfit.map(() => false));
});

test('a percentage equals what it rounds to, by the digits it was stated to', () => {
  expect(holds(claim('=', 86, 0, rate), 86.33)).toBe(true);
  expect(holds(claim('=', 86.3, 1, rate), 86.33)).toBe(true);
  expect(holds(claim('=', 86, 1, rate), 86.33)).toBe(false);
  expect(holds(claim('=', 86.3, 1, rate), 86.36)).toBe(false);
  expect(holds(claim('~', 100, 0, rate), 98.9)).toBe(false);
  expect(holds(claim('>', 86, 0, rate), 86.33)).toBe(true);
});

test('a count that was rounded is told from one that is not', () => {
  expect(isRoundOf(claim('=', 23000), 23467)).toBe(true);
  expect(isRoundOf(claim('=', 23000), 23567)).toBe(false);
  expect(isRoundOf(claim('=', 7677), 7676)).toBe(false);
});
