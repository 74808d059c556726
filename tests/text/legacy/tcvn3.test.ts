import { expect, test } from 'vitest';
import { tcvn3 } from '../../../src/text/legacy/tcvn3.ts';
import { oldLetters, typedIn } from '../../support/old-encodings.ts';

test('every letter of the set comes back', () => {
  const letters = Object.keys(oldLetters.tcvn3);
  expect(letters).toHaveLength(74);
  expect(letters.map((letter) => tcvn3.decode(typedIn(letter, 'tcvn3')))).toEqual(letters);
  expect(letters.every((letter) => tcvn3.fits(typedIn(letter, 'tcvn3')))).toBe(true);
});

test.each([
  ['§èng §a', 'Đống Đa'],
  ['ph\u00adêng ¤ Chî Dõa', 'phường Ô Chợ Dừa'],
  ['Tæng céng', 'Tổng cộng'],
  ['khiÕu n¹i', 'khiếu nại'],
  ['tè c¸o', 'tố cáo'],
  ['§¬n vÞ', 'Đơn vị'],
  ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
  ['“Lµ” – 5 ®ång…', '“Là” – 5 đồng…'],
])('%s is %s', (typed, text) => {
  expect(tcvn3.decode(typed)).toBe(text);
});

test.each([
  ['TR¦êNG', 'TRƯỜNG'],
  ['§¶ng bé PH¦êNG', 'Đảng bộ PHƯỜNG'],
  ['Tæ D¢N PHè', 'TỔ DÂN PHỐ'],
  ['Hµ NéI', 'HÀ NỘI'],
  ['Hµ Néi', 'Hà Nội'],
  ['UBND ph\u00adêng', 'UBND phường'],
  ['¤ Tµ', 'Ô Tà'],
])('small letters stand for capitals inside a word in capitals: %s is %s', (typed, text) => {
  expect(tcvn3.decode(typed)).toBe(text);
});

test('keeps what is no letter of it, and says that it does not fit', () => {
  expect(tcvn3.decode('m² ÀÿÐ')).toBe('m² Àÿé');
  expect(['m²', 'À', 'ã°', 'ệ'].map(tcvn3.fits)).toEqual([false, false, false, false]);
  expect(['', 'abc 12', 'ph\u00adêng', '“n¹i”'].map(tcvn3.fits)).toEqual([true, true, true, true]);
});
