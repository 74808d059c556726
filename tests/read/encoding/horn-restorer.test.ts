import { expect, test } from 'vitest';
import { hornRestorer } from '../../../src/read/encoding/horn-restorer.ts';
import { officePhrases } from '../../../src/read/encoding/office-phrases.ts';

const restore = hornRestorer();

test.each([
  ['phờng Láng Thợng', 'phường Láng Thượng'],
  ['Phờng Khơng Thợng', 'Phường Khương Thượng'],
  ['THỜNG XUYÊN', 'THƯỜNG XUYÊN'],
  ['Số lợt tiếp', 'Số lượt tiếp'],
  ['Số ngời đợc tiếp', 'Số người được tiếp'],
  ['Chuyển, hớng dẫn, trả lại', 'Chuyển, hướng dẫn, trả lại'],
  ['Ngã T Sở', 'Ngã Tư Sở'],
  ['Tổng hợp đơn th', 'Tổng hợp đơn thư'],
  ['Cha đánh giá', 'Chưa đánh giá'],
])('%s is %s', (stripped, text) => {
  expect(restore(stripped).text).toBe(text);
});

test.each(['Đống Đa', 'Tháng 3', 'T. 3', 'T/M Đảng ủy', 'TH Cát Linh', 'thôn Cha', 'Đa Lộc', 'lu, ma, th', 'pờng', ''])(
  '%s stays as it is',
  (text) => {
    expect(restore(text)).toEqual({ text, words: [] });
  },
);

test('says which words it put back', () => {
  expect(restore('Số lợt của phờng').words).toEqual(['lượt', 'phường']);
});

test('changes none of our own phrases', () => {
  const phrases = officePhrases();
  expect(phrases.length).toBeGreaterThan(150);
  expect(phrases.filter((phrase) => restore(phrase).text !== phrase)).toEqual([]);
});
