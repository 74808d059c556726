import { expect, test } from 'vitest';
import { parseRelations, parseSum, sumKey } from '../../src/official/column-sums.ts';

const numbers = (notation: string): number[] => parseSum(notation).map(({ number }) => number);

test.each([
  ['7', [7]],
  ['13+22', [13, 22]],
  ['14+…+17', [14, 15, 16, 17]],
  ['2+...+5+9', [2, 3, 4, 5, 9]],
])('%s', (notation, expected) => {
  expect(numbers(notation)).toEqual(expected);
});

test('a factor stands before its column', () => {
  expect(parseSum('5*8+1')).toEqual([
    { number: 8, times: 5 },
    { number: 1, times: 1 },
  ]);
});

test.each(['', '1-2', 'a', '1+', '5*', '=3'])('“%s” is no sum', (notation) => {
  expect(() => parseSum(notation)).toThrow('no sum');
});

test('a chain holds its first side against each of the others', () => {
  const texts = parseRelations('9=11+12=18+22').map(
    ({ left, sign, right }) => `${sumKey(left)} ${sign} ${sumKey(right)}`,
  );
  expect(texts).toEqual([
    `${sumKey(parseSum('9'))} = ${sumKey(parseSum('12+11'))}`,
    `${sumKey(parseSum('9'))} = ${sumKey(parseSum('22+18'))}`,
  ]);
  expect(parseRelations('9>=5*8').map(({ sign }) => sign)).toEqual(['>=']);
});
