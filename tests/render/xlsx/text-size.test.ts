import { expect, test } from 'vitest';
import { lineCount, widthOfLines, widthOfWords } from '../../../src/render/xlsx/text-size.ts';

test('text that is as wide as its column takes one line, a word more takes two', () => {
  const text = 'Số lượt tiếp công dân';
  expect(lineCount(text, widthOfLines(text, false), false)).toBe(1);
  expect(lineCount(`${text} định`, widthOfLines(text, false), false)).toBe(2);
});

test('line breaks count, and a word longer than the column is broken', () => {
  expect(lineCount('a\nb\nc', 20, false)).toBe(3);
  expect(lineCount('x'.repeat(100), 20, false)).toBeGreaterThanOrEqual(5);
});

test('bold is wider, accents are not', () => {
  expect(widthOfLines('Đơn vị', true)).toBeGreaterThan(widthOfLines('Đơn vị', false));
  expect(widthOfLines('ộ', false)).toBe(widthOfLines('o', false));
  expect(widthOfWords('tiếp công', false)).toBe(Math.max(widthOfLines('tiếp', false), widthOfLines('công', false)));
});

test('twelve-point digits are wider than the digits that Excel counts in', () => {
  // 12 pt Times New Roman: 8 pixels a digit; Excel's unit is 7.
  expect(widthOfLines('1234567890', false)).toBeGreaterThan((10 * 8) / 7);
});
