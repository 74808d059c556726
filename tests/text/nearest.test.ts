import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const wards = ['Cát Linh', 'Láng Hạ', 'Láng Thượng', 'Kim Liên', 'Trung Tự', 'Trung Liệt', 'Trung Phụng'];

test.each([
  ['Cat Lin', 'Cát Linh'],
  ['Láng Thượgn', 'Láng Thượng'],
  ['LÁNG HA', 'Láng Hạ'],
  ['Trung Phung.', 'Trung Phụng'],
])('%s is nearest to %s', (text, expected) => {
  expect(nearest(text, wards)).toBe(expected);
});

test('nothing is near to a text of other letters', () => {
  expect(nearest('Hoàn Kiếm', wards)).toBeUndefined();
  expect(nearest('', wards)).toBeUndefined();
});

test('two that are equally near are none, in any order', () => {
  expect(nearest('summar', ['summary', 'summare'])).toBeUndefined();
  expect(nearest('summar', ['summare', 'summary'])).toBeUndefined();
  expect(nearest('summary', ['summare', 'summary'])).toBe('summary');
});

test('the same name twice is one', () => {
  expect(nearest('Lang Ha.', ['Láng Hạ', 'LÁNG HẠ'])).toBe('Láng Hạ');
});
