import { expect, test } from 'vitest';
import { isVietnameseSyllable } from '../../src/text/vietnamese-syllable.ts';

const words = (list: string): string[] => list.split(' ');

test.each(
  words(
    'Đống Đa phường Ô Chợ Dừa khiếu nại tố cáo đơn vị Uỷ Ủy hoà hòa quý quốc quyết giếng gì giám nghị quyền khuya ' +
      'nguyễn NGƯỜI ủy thoả thỏa được quẻ xoong yêu ý ổ kỹ kĩ ghế nghề hỗ trợ phản ánh tuyệt huỳnh ngoài chuyển',
  ),
)('%s is one', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each(
  words(
    'phờng đợc trờng Tæng n¹i khiÕu vÞ Ñoáng khieáu Toång ñôn Müller café élève TRƯờNG pHường đac bat́ nghà ghà kà cế ' +
      'ngế quốcc đđa ướnm b ờ̀',
  ),
)('%s is none', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});

test('no tone but the rising and the heavy one goes with a final stop', () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const valid = (word: (tone: string) => string) =>
    tones.filter((tone) => isVietnameseSyllable(word(tone).normalize('NFC')));
  expect(valid((tone) => `đa${tone}c`)).toEqual(['\u0301', '\u0323']);
  expect(valid((tone) => `đa${tone}ng`)).toEqual(tones);
});

test('the tone stands on the vowel that has a mark of its own', () => {
  expect(['tiếng', 'tíêng', 'chuyện', 'chụyên', 'mười', 'hoàn'].map(isVietnameseSyllable)).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
});
