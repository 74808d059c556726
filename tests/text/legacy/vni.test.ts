import { expect, test } from 'vitest';
import { vni } from '../../../src/text/legacy/vni.ts';
import { oldLetters, typedIn } from '../../support/old-encodings.ts';

test('all 134 letters come back', () => {
  const letters = Object.keys(oldLetters.vni);
  expect(letters).toHaveLength(134);
  expect(letters.map((letter) => vni.decode(typedIn(letter, 'vni')))).toEqual(letters);
  expect(letters.every((letter) => vni.fits(typedIn(letter, 'vni')))).toBe(true);
});

test.each([
  ['Ñoáng Ña', 'Đống Đa'],
  ['phöôøng OÂ Chôï Döøa', 'phường Ô Chợ Dừa'],
  ['Toång coäng', 'Tổng cộng'],
  ['khieáu naïi', 'khiếu nại'],
  ['toá caùo', 'tố cáo'],
  ['Ñôn vò', 'Đơn vị'],
  ['UÛy ban nhaân daân', 'Ủy ban nhân dân'],
  ['kyõ thuaät', 'kỹ thuật'],
])('%s is %s', (typed, text) => {
  expect(vni.decode(typed)).toBe(text);
});

test('the longest match counts, over the whole value', () => {
  expect(vni.decode('ôôïöûöaäâ')).toBe('ơợửưậâ');
});

test('a small mark behind a capital letter counts too', () => {
  expect(vni.decode('Uûy ban, Ña')).toBe('Ủy ban, Đa');
});

test('a mark without its letter does not fit', () => {
  expect(['Liên', 'thêm', 'Müller', 'ệ'].map(vni.fits)).toEqual([false, false, false, false]);
  expect(['', 'Nam', 'Lieân', '“Ñoáng Ña”'].map(vni.fits)).toEqual([true, true, true, true]);
});
