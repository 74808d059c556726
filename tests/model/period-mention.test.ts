import { describe, expect, test } from 'vitest';
import { cellMention, nameMention, type PeriodMention, periodMention } from '../../src/model/period-mention.ts';

/** `3..3/2021`, `1..6` without a year, `2017..2020` years, `2021-02-15/2021-03-14` a window. */
function words(mention: PeriodMention | undefined): string | undefined {
  if (mention === undefined) return undefined;
  if (mention.kind === 'window') return `${mention.from}/${mention.to}`;
  const run = `${mention.first}..${mention.last}`;
  return mention.kind === 'months' && mention.year !== undefined ? `${run}/${mention.year}` : run;
}

describe('titles and sheet names', () => {
  test.each([
    ['Tháng 3 năm 2021', '3..3/2021'],
    ['THÁNG 03/2021', '3..3/2021'],
    ['Tháng 3/2021'.normalize('NFD'), '3..3/2021'],
    ['thang 3-2021', '3..3/2021'],
    ['Tháng 3.2021', '3..3/2021'],
    ['Tháng 10/2022', '10..10/2022'],
    ['Tháng 3', '3..3'],
    ['T3', '3..3'],
    ['T03.2021', '3..3/2021'],
    ['Kỳ báo cáo: 03/2021', '3..3/2021'],
    ['Kỳ báo cáo: 2021-03', '3..3/2021'],
    ['Kỳ báo cáo: tháng\u00a03\u00a0năm\u00a02021', '3..3/2021'],
    ['Quý I/2021', '1..3/2021'],
    ['Quý III/2022', '7..9/2022'],
    ['Quí III/2022', '7..9/2022'],
    ['quý 3 năm 2022', '7..9/2022'],
    ['Tháng Ba năm 2021', '3..3/2021'],
    ['tháng năm năm 2021', '5..5/2021'],
    ['Tháng mười một năm 2021', '11..11/2021'],
    ['6 tháng năm 2021', '1..6/2021'],
    ['Nhiệm kì 2015-2020', '2015..2020'],
    ['QUÝ IV NĂM 2021', '10..12/2021'],
    ['Quý 2', '4..6'],
    ['2021-Q3', '7..9/2021'],
    ['6 tháng đầu năm', '1..6'],
    ['6 tháng đầu năm 2021', '1..6/2021'],
    ['Báo cáo 6 tháng', '1..6'],
    ['6 tháng cuối năm 2021', '7..12/2021'],
    ['9 tháng', '1..9'],
    ['Số liệu 9 tháng năm 2022', '1..9/2022'],
    ['3 tháng đầu năm 2021', '1..3/2021'],
    ['Ba tháng đầu năm 2021', '1..3/2021'],
    ['Lũy kế 3 tháng đầu năm', '1..3'],
    ['Kết quả 10 tháng năm 2021', '1..10/2021'],
    ['11 tháng đầu năm 2021', '1..11/2021'],
    ['Báo cáo tháng 3 và lũy kế 3 tháng đầu năm 2021', '3..3/2021'],
    ['Tháng 6/2021 và lũy kế 6 tháng', '6..6/2021'],
    ['Số liệu tháng 6 và lũy kế từ đầu năm 2021', '6..6/2021'],
    ['Lũy kế từ đầu năm đến tháng 3/2021', '3..3/2021'],
    ['Từ tháng 1 đến tháng 9 năm 2022', '1..9/2022'],
    ['Từ tháng 1/2022 đến tháng 9/2022', '1..9/2022'],
    ['Từ 01/2017 đến 02/2017', '1..2/2017'],
    ['Kỳ báo cáo: 1/2022 - 9/2022', '1..9/2022'],
    ['Tháng 1-3/2021', '1..3/2021'],
    ['Tháng 1 đến tháng 3 năm 2021', '1..3/2021'],
    ['Năm 2021', '2021..2021'],
    ['Giai đoạn 2017-2020', '2017..2020'],
    ['Giai đoạn 2017 – 2020', '2017..2020'],
    ['Nhiệm kỳ 2015-2020', '2015..2020'],
    ['Số liệu từ ngày 15/02/2021 đến ngày 14/03/2021', '2021-02-15/2021-03-14'],
    ['(Từ 15/12/2021 đến 14/6/2022)', '2021-12-15/2022-06-14'],
    ['Từ ngày 01.03.2021 đến hết ngày 31.03.2021', '2021-03-01/2021-03-31'],
    ['từ ngày 15 tháng 2 năm 2021 đến ngày 14 tháng 3 năm 2021', '2021-02-15/2021-03-14'],
    ['15/02/2021 - 14/03/2021', '2021-02-15/2021-03-14'],
  ])('%s', (text, expected) => {
    expect(words(periodMention(text))).toBe(expected);
  });
});

describe('words that are no period', () => {
  test.each([
    'Hà Nội, ngày 04 tháng 4 năm 2021',
    'Đống Đa, ngày  5  tháng  4  năm 2021',
    'Láng Hạ, ngày … tháng 4 năm 2021',
    'Hà Nội, ngày ... tháng 4 năm 2021',
    'Hà Nội, ngày      tháng 4 năm 2021',
    'ngày 05/04/2021',
    'Số: 15/BC-UBND ngày 5-4-2021',
    'Ban hành kèm theo Thông tư số 02/2021/TT-TTCP',
    'Chỉ thị 15-CT/TU',
    'Từ 2017 đến nay',
    'Tháng 13/2021',
    'Tháng 0',
    'Quý V/2021',
    'Từ ngày 31/9/2021 đến ngày 30/2/2022',
    'Từ 11/2020 đến 02/2021',
    'Đơn vị: UBND phường Láng Hạ',
    'Trung Tự 2021',
    '',
  ])('%j', (text) => {
    expect(periodMention(text)).toBeUndefined();
  });
});

describe('names of files and folders', () => {
  test.each([
    ['2021', '2021..2021'],
    ['don-thu-2019', '2019..2019'],
    ['2021-03', '3..3/2021'],
    ['thang_3_2021', '3..3/2021'],
    ['hang_bot_thang3', '3..3'],
    ['bao cao thang 3 00187', '3..3'],
    ['ngay 6 thang 3', undefined],
    ['ngay 9 thang 3', undefined],
    ['nop 6 thang 3', '3..3'],
    ['Bieu thang 3 Kim Lien', '3..3'],
    ['Quốc Tử Giám T3', '3..3'],
    ['2017-2020', '2017..2020'],
    ['2021.Q1', '1..3/2021'],
    ['Q1 2021', '1..3/2021'],
    ['20210315', undefined],
    ['so lieu tu 2017 den nay', undefined],
    ['lang-ha', undefined],
  ])('%s', (text, expected) => {
    expect(words(nameMention(text))).toBe(expected);
  });
});

describe('cells of a period column', () => {
  test.each([
    ['3', '3..3'],
    ['03', '3..3'],
    ['03/2021', '3..3/2021'],
    ['Tháng 3', '3..3'],
    ['2021', '2021..2021'],
    ['13', undefined],
    ['0', undefined],
    ['13/2021', undefined],
    ['2021-13', undefined],
    ['từ 2017 đến nay', undefined],
    ['x', undefined],
  ])('%s', (text, expected) => {
    expect(words(cellMention(text))).toBe(expected);
  });
});
