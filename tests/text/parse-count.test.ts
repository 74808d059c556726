import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount } from '../../src/i18n/format.ts';
import { parseCountNumber, parseCountText } from '../../src/text/parse-count.ts';

describe('text that is a whole number', () => {
  test.each([
    ['12', 12],
    ['0', 0],
    ['07', 7],
    [' 7 ', 7],
    ['\u00a07\u00a0', 7],
    ['1.582', 1582],
    ['7.677', 7677],
    ['23.000', 23_000],
    ['1.234.567', 1_234_567],
    ['1\u00a0582', 1582],
    ['1\u202f582', 1582],
    ['1 234 567', 1_234_567],
    ['-5', -5],
    ['-', 0],
    ['–', 0],
    ['—', 0],
    ['−', 0],
    ['không', 0],
    ['Không', 0],
    ['KHÔNG PHÁT SINH', 0],
    ['Không phát sinh'.normalize('NFD'), 0],
    ['khong phat sinh', 0],
  ])('%j is %i', (text, value) => {
    expect(parseCountText(text)).toEqual({ state: 'number', value });
  });
});

test.each(['', ' ', '\u00a0', '\n\t'])('%j is blank, which is not zero', (text) => {
  expect(parseCountText(text)).toEqual({ state: 'blank' });
});

test.each([
  ['1,5', ['1,5', '15']],
  ['12.34', ['12,34', '1234']],
  ['1,582', ['1,582', '1582']],
  ['1582.000', ['1582,000', '1582000']],
])('%j has two readings and nobody chooses', (text, readings) => {
  expect(parseCountText(text)).toEqual({ state: 'ambiguous', readings });
});

test('a number with the word for what is counted behind it is that number', () => {
  expect(parseCountText('12 đơn')).toEqual({ state: 'number', value: 12 });
});

test.each([
  '~100',
  'hơn 23.000',
  'trên 86%',
  '>83%',
  '86,5%',
  '49/49',
  '3/10',
  'x',
  '(12)',
  '0.582',
  '1.58.2',
  '1.582,5',
  '12-13',
  '1e3',
  '0x10',
  'Infinity',
  '9007199254740993',
])('%j is never taken for a whole number', (text) => {
  const reading = parseCountText(text);
  expect(reading.state).not.toBe('blank');
  expect(reading.state === 'number' && Number.isInteger(reading.value)).toBe(false);
});

test.each([
  [0, 0],
  [12, 12],
  [2.9999999999999996, 3],
  [-3, -3],
  [0.12345, 0.12345],
])('the number %d reads as %d', (number, value) => {
  expect(parseCountNumber(number)).toEqual({ state: 'number', value });
});

test.each([
  [1.582, ['1,582', '1582']],
  [23.5, ['23,5', '23500']],
  [0.75, ['0,75', '750']],
])('the number %d may be thousands whose mark was swallowed', (number, readings) => {
  expect(parseCountNumber(number)).toEqual({ state: 'ambiguous', readings });
});

test('every count written as Vietnamese writes it reads back', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(parseCountText(formatCount(value, 'vi'))).toEqual({ state: 'number', value });
    }),
  );
});

test('a mark of doubt is never lost', () => {
  const doubtful = fc
    .string({ unit: fc.constantFrom(...'0123456789., ~%>/'), minLength: 2 })
    .filter((text) => /[~%>/]/.test(text) && /\d/.test(text));
  fc.assert(
    fc.property(doubtful, (text) => {
      expect(parseCountText(text).state).not.toBe('number');
    }),
  );
});
