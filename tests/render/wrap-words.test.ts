import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { wrapWords } from '../../src/render/wrap-words.ts';
import { fc } from '../support/laws.ts';

test('lines break at spaces, a word too long for a line inside', () => {
  expect(wrapWords('Số người được tiếp', 10)).toEqual(['Số người', 'được tiếp']);
  expect(wrapWords('bao-cao-thang-3-phuong-lang-thuong.xlsx', 16)).toEqual([
    'bao-cao-thang-3-',
    'phuong-lang-thuo',
    'ng.xlsx',
  ]);
  expect(wrapWords('  một hai ba', 7)).toEqual(['  một', '  hai', '  ba']);
});

test('texts are broken where wrap-ansi breaks them', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'tổng', 'phường', 'nghiêng', 'Đống', '–', '表格', 'bao-cao-thang-3.xlsx', '2021-03'),
    fc.string({ unit: fc.constantFrom('n', 'ộ', '表', '.'), minLength: 1, maxLength: 25 }),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (line, width) => {
      expect(wrapWords(line, width)).toEqual(wrapAnsi(line, width, { hard: true }).split('\n'));
    }),
    { numRuns: 2000 },
  );
});
