import { expect, test } from 'vitest';
import { fold, foldWords, plain } from '../../src/text/fold.ts';

test.each([
  ['accents and case', 'Tiếp Công Dân', 'tiepcongdan'],
  ['decomposed letters', 'Tổng số đơn'.normalize('NFD'), 'tongsodon'],
  ['a hat composed and a tone combining', 'Tô\u0309ng sô\u0301', 'tongso'],
  ['a line break in a header', 'Tổng số\nđơn', 'tongsodon'],
  ['Đ, the Icelandic Ð and the African Ɖ', 'Đống Đa Ðống Ða Ɖống Ɖa đ ð ɖ', 'dongdadongdadongdaddd'],
  ['new and old places of a tone', 'hòa hoà ủy uỷ thủy thuỷ', 'hoahoauyuythuythuy'],
  ['spaces nobody sees', 'Láng\u00a0Hạ\u200b\ufeff\u2009\u202f', 'langha'],
  ['a soft hyphen', 'phư\u00adờng', 'phuong'],
  ['dashes and marks', 'Văn Miếu – Quốc Tử Giám (1)', 'vanmieuquoctugiam1'],
  ['y written for i', 'kỹ sỹ lý tỷ mỹ hy vỹ Quý kỳ', 'kisilitimihiviquiki'],
  ['i written so', 'kĩ sĩ lí tỉ mĩ hi vĩ Quí kì', 'kisilitimihiviquiki'],
  ['y that is another letter', 'tay tai thuỷ thui y tế', 'taytaithuythuiyte'],
  ['marks of direction', '\u200eLáng\u202a Hạ\u2069', 'langha'],
  ['a raised mark that points to a note', 'Số lượt tiếp¹', 'soluottiep'],
  ['a raised mark at a word in m', 'Năm²', 'nam'],
  ['square metres, cubic ones', 'm² km³', 'm2km3'],
  ['what is crossed out', 'Số ⟦đơn⟧ lượt tiếp', 'soluottiep'],
  ['a name that is crossed out whole', '⟦Láng Hạ⟧', 'langha'],
  ['nothing but marks', ' … — ', ''],
])('fold looks through %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('foldWords keeps the words apart, with one space between', () => {
  expect(foldWords('  Văn Miếu–Quốc\u00a0 Tử\nGiám. ')).toBe('van mieu quoc tu giam');
});

test('plain keeps punctuation and makes every space one', () => {
  expect(plain(' Kỳ báo cáo:\u00a0\t03/2021\n')).toBe('ky bao cao: 03/2021');
});
