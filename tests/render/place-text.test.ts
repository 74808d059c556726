import { expect, test } from 'vitest';
import { placeText, relatedText } from '../../src/render/place-text.ts';

const at = { file: 'a.xlsx', sheet: 'Đơn thư', row: 9, column: 3 };

test.each([
  [at, 'a.xlsx › Đơn thư › C9'],
  [{ file: 'a.xlsx', sheet: 'Đơn thư', row: 9 }, 'a.xlsx › Đơn thư › dòng 9'],
  [{ file: 'a.xlsx', sheet: 'Đơn thư', column: 28 }, 'a.xlsx › Đơn thư › cột AB'],
  [{ file: 'a.csv', row: 2, column: 1 }, 'a.csv › A2'],
  [{ file: 'a.xlsx' }, 'a.xlsx'],
])('%o', (place, text) => {
  expect(placeText(place, 'vi')).toBe(text);
});

test('places on the same sheet are named by their cell alone', () => {
  const other = { file: 'b.xlsx', sheet: 'Đơn thư', row: 1, column: 1 };
  expect(relatedText(at, [{ ...at, column: 4 }, other], 'vi')).toBe('Liên quan: D9, b.xlsx › Đơn thư › A1');
});

test('a long list of places says how many are left out', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({ ...at, row: index + 1 }));
  expect(relatedText(at, many, 'en')).toBe('Related: C1, C2, C3, C4, C5 … and 2 more');
});

test('no places, no words', () => {
  expect(relatedText(at, [], 'vi')).toBe('');
});
