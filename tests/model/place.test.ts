import { expect, test } from 'vitest';
import { address, columnLetters, columnNumber, comparePlaces, type Place } from '../../src/model/place.ts';
import { fc } from '../support/laws.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [28, 'AB'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test('letters and numbers of columns are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (number) => {
      expect(columnNumber(columnLetters(number))).toBe(number);
    }),
  );
});

test('an address names a cell, a whole row or a whole column', () => {
  expect(address({ file: 'a', row: 9, column: 3 })).toBe('C9');
  expect(address({ file: 'a', row: 9 })).toBe('9');
  expect(address({ file: 'a', column: 28 })).toBe('AB');
  expect(address({ file: 'a', sheet: 'S' })).toBeUndefined();
});

test('places are in the order of a reader: file, sheet, row, column', () => {
  const places: Place[] = [
    { file: 'a' },
    { file: 'a', sheet: 'S', row: 2 },
    { file: 'a', sheet: 'S', row: 2, column: 9 },
    { file: 'a', sheet: 'S', row: 10, column: 1 },
    { file: 'a', sheet: 'T', row: 1 },
    { file: 'b' },
  ];
  expect([...places].reverse().sort(comparePlaces)).toEqual(places);
});
