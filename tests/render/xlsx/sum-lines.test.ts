import { expect, test } from 'vitest';
import { sumLines } from '../../../src/render/xlsx/sum-lines.ts';

const IDENTITY = '12=13+18+19+20+21=22+23+24+25=26+29';

test('a sum that fits stays on its line', () => {
  expect(sumLines('1=2+3', 20)).toBe('1=2+3');
  expect(sumLines('7', 1)).toBe('7');
});

test.each([1, 4, 7, 8, 9.5, 12, 30])('in a column %f wide lines end before a sign, and say the same', (width) => {
  const lines = sumLines(IDENTITY, width).split('\n');
  expect(lines.join('')).toBe(IDENTITY);
  expect(lines.slice(1).every((line) => /^[+=]\d/.test(line))).toBe(true);
});
