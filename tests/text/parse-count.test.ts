import { describe, expect, test } from 'vitest';
import { formatCount } from '../../src/i18n/format.ts';
import type { MarkUse } from '../../src/text/number-marks.ts';
import { parseCountNumber, parseCountText } from '../../src/text/parse-count.ts';
import { fc } from '../support/laws.ts';

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
    ['không có', 0],
    ['Không có đơn', 0],
    ['ko', 0],
    ['---', 0],
    ['+5', 5],
    ["'12", 12],
    ['’07', 7],
    ['−3', -3],
    ['–3', -3],
    ['-0', 0],
    ['1\u2009582', 1582],
    ['1.582,00', 1582],
    ['1,234,567', 1_234_567],
    ['1 234 567', 1_234_567],
    ['12đơn', 12],
    ['3 lượt', 3],
    ['5 vụ việc', 5],
    ['2 người', 2],
    ['1.582 lượt người', 1582],
    ['7 cuộc.', 7],
    ['0 đơn', 0],
    ['9007199254740991', 9_007_199_254_740_991],
    ['\n12\n', 12],
    ['12\nđơn', 12],
    ['(0)', 0],
    ['(-)', 0],
    ['(không)', 0],
    ['0,0', 0],
    ['0.000', 0],
    ['\u200e12\u200f', 12],
    ['\u202a1.582\u202c', 1582],
    ['\u206612\u2069', 12],
    ['1\u00ad2', 12],
    ['1\u20602', 12],
  ])('%j is %i', (text, value) => {
    expect(parseCountText(text)).toEqual({ state: 'number', value });
  });
});

test.each(['', ' ', '\u00a0', '\n\t', '\u200b', '..', '...', '…', '......', '. . .'])(
  '%j is blank, which is not zero',
  (text) => {
    expect(parseCountText(text)).toEqual({ state: 'blank' });
  },
);

test.each([
  ['1,5', ['1,5', '15']],
  ['12.34', ['12,34', '1234']],
  ['1,582', ['1,582', '1582']],
  ['1582.000', ['1582,000', '1582000']],
  ['0.582', ['0,582', '582']],
  ['-1,5', ['-1,5', '-15']],
  ['1,5 đơn', ['1,5', '15']],
  ['12,00', ['12,00', '1200']],
  ['3.10', ['3,10', '310']],
  ['(12)', ['12', '-12']],
  ['(1.582)', ['1582', '-1582']],
])('%j has two readings and nobody chooses', (text, readings) => {
  expect(parseCountText(text)).toEqual({ state: 'ambiguous', readings });
});

test.each([
  '>83',
  '> 83',
  '≥ 83',
  '>=83',
  '<5',
  '~100',
  '≈100',
  'hơn 23.000',
  'Hơn 23.000 người',
  'trên 100',
  'gần 100',
  'khoảng 12 đơn',
  'dưới 10',
  'ít nhất 5',
  'tối đa 5',
  'không quá 5',
  '100+',
  'từ 100 trở lên',
])('%j is a bound, not a count', (text) => {
  expect(parseCountText(text)).toEqual({ state: 'bound' });
});

test.each(['86,5%', '12%', '12 %', '86.5%', '12 phần trăm', '>83%', 'trên 86%'])('%j is a percentage', (text) => {
  expect(parseCountText(text)).toEqual({ state: 'percent' });
});

test.each([
  '49/49',
  '3/10',
  'x',
  'nhiều',
  '1.58.2',
  '1 58',
  '12 34',
  '1,58,200',
  '12-13',
  '10 - 12',
  '5 triệu',
  '12 nghìn',
  '12 người (3 nữ)',
  'mười hai',
  '1e3',
  '0x10',
  '.',
  '>',
  'hơn',
  '()',
  '(-5)',
  '9007199254740993',
  '5\n120',
  '5\r\n120',
  '5 \u2028 120',
  '1\n234,5',
  '5\t120',
  '5\n120 đơn',
  '-\n5',
  '12¹',
  '12₁',
  '10⁶',
  '⟦15⟧12',
  '⟦12⟧',
])('%j is no number', (text) => {
  expect(parseCountText(text)).toEqual({ state: 'unreadable' });
});

test('two different marks can be read in one way only, even where that is no count', () => {
  expect(parseCountText('1.582,5')).toEqual({ state: 'number', value: 1582.5 });
  expect(parseCountText('1,582.5')).toEqual({ state: 'number', value: 1582.5 });
  expect(parseCountText('1 582,5')).toEqual({ state: 'number', value: 1582.5 });
});

describe('what other numbers of the column show', () => {
  const count = (text: string, marks: readonly MarkUse[]) => parseCountText(text, new Set(marks));

  test.each<[string, MarkUse[]]>([
    ['1.582', ['lone dot']],
    ['1.582', ['dot groups', 'lone dot']],
    ['1.582', ['comma decimals', 'lone dot']],
    ['1,582', ['comma groups']],
    ['1,582', ['comma groups', 'dot decimals']],
  ])('%j beside %j is 1582', (text, marks) => {
    expect(count(text, marks)).toEqual({ state: 'number', value: 1582 });
  });

  test.each<[string, MarkUse[]]>([
    ['1.582', ['dot decimals', 'lone dot']],
    ['1.582', ['comma groups', 'lone dot']],
    ['1,582', []],
    ['1,582', ['lone dot']],
    ['1,582', ['dot groups']],
    ['1,582', ['comma decimals']],
    ['1,582', ['comma groups', 'comma decimals']],
    ['1,582', ['comma groups', 'dot groups']],
    ['1,582', ['comma groups', 'lone dot']],
  ])('%j beside %j has two readings', (text, marks) => {
    expect(count(text, marks)).toEqual({ state: 'ambiguous', readings: ['1,582', '1582'] });
  });

  test('a number against what came before it is none that can be trusted', () => {
    expect(count('1,234,567', ['lone dot'])).toEqual({ state: 'ambiguous', readings: ['1234567', '1,234567'] });
    expect(count('1.234,5', ['comma groups'])).toEqual({ state: 'ambiguous', readings: ['1234,5', '12345'] });
  });
});

test.each([
  [0, 0],
  [12, 12],
  [2.9999999999999996, 3],
  [-3, -3],
  [0.12345, 0.12345],
  [1_234_567_890.5001, 1_234_567_890.5001],
])('the number %d reads as %d', (number, value) => {
  expect(parseCountNumber(number)).toEqual({ state: 'number', value });
});

test.each([
  [1.582, ['1,582', '1582']],
  [23.5, ['23,5', '23500']],
  [0.75, ['0,75', '750']],
  [600_000_000.5, ['600000000,5', '600000000500']],
])('the number %d may be thousands whose mark was swallowed', (number, readings) => {
  expect(parseCountNumber(number)).toEqual({ state: 'ambiguous', readings });
});

test.each([1e16, -1e300])('the number %d is beyond counting', (number) => {
  expect(parseCountNumber(number)).toEqual({ state: 'unreadable' });
});

test('the readings of a doubtful text are two', () => {
  const text = fc.string({ unit: fc.constantFrom(...'01., ()-'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(text, (one) => {
      const reading = parseCountText(one);
      if (reading.state === 'ambiguous') expect(reading.readings[0]).not.toBe(reading.readings[1]);
    }),
    { numRuns: 2000 },
  );
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
