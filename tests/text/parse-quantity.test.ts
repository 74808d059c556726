import { describe, expect, test } from 'vitest';
import type { Bound } from '../../src/text/bound.ts';
import type { MarkUse } from '../../src/text/number-marks.ts';
import { parsePercentText, parseQuantityNumber, parseQuantityText } from '../../src/text/parse-quantity.ts';

const quantity = (text: string, marks: readonly MarkUse[] = []) => parseQuantityText(text, new Set(marks));
const percent = (text: string, marks: readonly MarkUse[] = []) => parsePercentText(text, new Set(marks));

describe('a quantity', () => {
  test.each([
    ['86,5', 86.5],
    ['97,2', 97.2],
    ['0,582', 0.582],
    ['1.582', 1582],
    ['1.582,5', 1582.5],
    ['1,582.5', 1582.5],
    ['1 582,5', 1582.5],
    ['12.34', 12.34],
    ['86.5', 86.5],
    ['-1,5', -1.5],
    ['−1,5', -1.5],
    ['23.000 đảng viên', 23_000],
    ['1.234.567,89', 1_234_567.89],
    ['-', 0],
    ['không', 0],
  ])('%j is %d', (text, value) => {
    expect(quantity(text)).toEqual({ state: 'number', value, percent: false });
  });

  test.each([
    ['86,5%', 86.5],
    ['86.5 %', 86.5],
    ['100%', 100],
    ['97,2 phần trăm', 97.2],
    ['95.125%', 95.125],
    ['95,125%', 95.125],
    ['95,125 phần trăm', 95.125],
  ])('%j is %d percent', (text, value) => {
    expect(quantity(text)).toEqual({ state: 'number', value, percent: true });
  });

  test.each<[string, number, Bound, boolean]>([
    ['>83%', 83, 'above', true],
    ['trên 86%', 86, 'above', true],
    ['hơn 23.000', 23_000, 'above', false],
    ['≥ 95', 95, 'at-least', false],
    ['từ 95% trở lên', 95, 'at-least', true],
    ['tối thiểu 95', 95, 'at-least', false],
    ['dưới 5', 5, 'below', false],
    ['<5%', 5, 'below', true],
    ['không quá 12,5', 12.5, 'at-most', false],
    ['~100', 100, 'about', false],
    ['khoảng 1.582,5', 1582.5, 'about', false],
    ['gần 90%', 90, 'about', true],
  ])('%j says %d %s', (text, value, bound, isPercent) => {
    expect(quantity(text)).toEqual({ state: 'number', value, bound, percent: isPercent });
  });

  test.each<[string, MarkUse[], [string, string]]>([
    ['1,582', [], ['1,582', '1582']],
    ['1,582', ['comma groups', 'comma decimals'], ['1,582', '1582']],
    ['1.582', ['dot decimals', 'lone dot'], ['1,582', '1582']],
    ['86,5', ['comma decimals', 'dot decimals'], ['86,5', '865']],
    ['86.5', ['comma decimals', 'dot decimals'], ['86,5', '865']],
    ['(12)', [], ['12', '-12']],
  ])('%j beside %j has two readings', (text, marks, readings) => {
    expect(quantity(text, marks)).toEqual({ state: 'ambiguous', readings });
  });

  test.each<[string, MarkUse[], number]>([
    ['1,582', ['comma decimals'], 1.582],
    ['1,582', ['comma groups'], 1582],
    ['1.582', ['comma decimals', 'lone dot'], 1582],
  ])('%j beside %j is %d', (text, marks, value) => {
    expect(quantity(text, marks)).toEqual({ state: 'number', value, percent: false });
  });

  test('its percentages are read beside numbers that group their thousands', () => {
    expect(quantity('95.125%', ['dot groups'])).toEqual({ state: 'number', value: 95.125, percent: true });
    expect(quantity('95.125%', ['comma decimals'])).toEqual({ state: 'ambiguous', readings: ['95,125', '95125'] });
  });

  test('zero in parentheses is zero', () => {
    for (const text of ['(0)', '(-)', '(0,0)'])
      expect(quantity(text)).toEqual({ state: 'number', value: 0, percent: false });
  });

  test.each(['5\n120', '1\n582,5', '12¹', '⟦15⟧12', '95⟦,5⟧%'])('%j is no number', (text) => {
    expect(quantity(text)).toEqual({ state: 'unreadable' });
    expect(percent(text)).toEqual({ state: 'unreadable' });
  });

  test.each(['x', '3/10', '12 tỷ', '10-12', 'đạt', '1.58.2', '12 ha'])('%j is no number', (text) => {
    expect(quantity(text)).toEqual({ state: 'unreadable' });
  });

  test.each(['', '..', '…'])('%j is blank', (text) => {
    expect(quantity(text)).toEqual({ state: 'blank' });
  });
});

describe('a number typed into a quantity cell', () => {
  test.each([
    [97.2, 97.2],
    [0.125, 0.125],
    [2.9999999999999996, 3],
    [0.1 + 0.2, 0.3],
    [1582, 1582],
    [12_345.678, 12_345.678],
  ])('%d is %d', (number, value) => {
    expect(parseQuantityNumber(number)).toEqual({ state: 'number', value, percent: false });
  });

  test('three decimals may be thousands whose mark was swallowed', () => {
    expect(parseQuantityNumber(1.582)).toEqual({ state: 'ambiguous', readings: ['1,582', '1582'] });
  });
});

describe('a text of a column of percentages', () => {
  test('no mark groups thousands there', () => {
    expect(percent('86.523%')).toEqual({ state: 'number', value: 86.523, percent: true });
    expect(percent('86,523')).toEqual({ state: 'number', value: 86.523, percent: false });
  });

  test('a column that mixes point and comma is not read', () => {
    const marks: MarkUse[] = ['dot decimals', 'comma decimals'];
    expect(percent('86,5%', marks)).toEqual({ state: 'ambiguous', readings: ['86,5', '865'] });
    expect(percent('86.5%', marks)).toEqual({ state: 'ambiguous', readings: ['86,5', '865'] });
  });
});
