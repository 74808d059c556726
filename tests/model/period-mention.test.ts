import { describe, expect, test } from 'vitest';
import type { PeriodMention } from '../../src/model/period-mention/mention.ts';
import { cellMentions, nameMentions, periodMentions } from '../../src/model/period-mention/mentions.ts';
import { fc } from '../support/laws.ts';

/** `3..3/2021`, `1..6` without a year, `2017..2020` years, `2021-02-15/2021-03-14` a window, `?` unclear, `?/2021` a month left open. */
function words(mentions: readonly PeriodMention[] | undefined): string | undefined {
  return mentions === undefined || mentions.length === 0 ? undefined : mentions.map(wordsOf).join(' + ');
}

function wordsOf(mention: PeriodMention): string {
  if (mention.kind === 'unclear') return '?';
  if (mention.kind === 'open') return `?/${mention.year}`;
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
    expect(words(periodMentions(text))).toBe(expected);
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
    'Đơn vị: UBND phường Láng Hạ',
    'Trung Tự 2021',
    'So với tháng 2/2021 tăng 2 lượt',
    '(So với cùng kỳ năm 2020: giảm 5%)',
    'Theo Luật Tiếp công dân năm 2013',
    '',
  ])('%j', (text) => {
    expect(periodMentions(text)).toEqual([]);
  });
});

describe('a month and its year wherever they stand in the line', () => {
  test.each([
    ['Tháng: 3 Năm 2021', '3..3/2021'],
    ['Tháng 3, năm 2021', '3..3/2021'],
    ['Năm 2021 - Tháng 3', '3..3/2021'],
    ['QUÝ III, NĂM 2021', '7..9/2021'],
    ['Tháng Ba/2021', '3..3/2021'],
    ['Tháng 3/21', '3..3/2021'],
    ['T3/21', '3..3/2021'],
    ['T3.21', '3..3/2021'],
    ['Nửa đầu năm 2021', '1..6/2021'],
    ['3 tháng cuối năm 2021', '10..12/2021'],
    ['Tháng … năm 2021', '?/2021'],
    ['Tháng ..... năm 2021', '?/2021'],
    ['Báo cáo tháng 3/2021 (số liệu tháng 3)', '3..3/2021'],
    ['Báo cáo tháng 3 thực hiện Chỉ thị 15 năm 2017', '3..3'],
  ])('%s', (text, expected) => {
    expect(words(periodMentions(text))).toBe(expected);
  });
});

describe('a run of months is read whole', () => {
  test.each([
    ['Từ tháng 01 năm 2021 đến tháng 03 năm 2021', '1..3/2021'],
    ['Từ 01-2021 đến 03-2021', '1..3/2021'],
    ['T1-T3/2021', '1..3/2021'],
    ['Tháng 1, 2, 3 năm 2021', '1..3/2021'],
    ['Tháng 1, 2 và 3 năm 2021', '1..3/2021'],
    ['Tháng 1 và tháng 2 năm 2021', '1..2/2021'],
    ['Tháng 1+2/2021', '1..2/2021'],
    ['01/2021, 02/2021', '1..2/2021'],
    ['Quý I, II năm 2021', '1..6/2021'],
    ['Quý I-II/2021', '1..6/2021'],
    ['Quý I và quý II năm 2021', '1..6/2021'],
    ['Năm 2020 và năm 2021', '2020..2021'],
  ])('%s', (text, expected) => {
    expect(words(periodMentions(text))).toBe(expected);
  });
});

describe('words of a period that is not clear are said to be so, never read in part', () => {
  test.each([
    'Tháng 13/2021',
    'Tháng 0',
    'Tháng III năm 2021',
    'Tháng 3/2O21',
    'Tháng 3/202',
    'Quý V/2021',
    'Quý V năm 2021',
    'Tuần 2 tháng 3 năm 2021',
    'Tuần 3 năm 2021',
    'Nửa đầu tháng 3 năm 2021',
    'Tháng 1 và tháng 3 năm 2021',
    'Tháng 3 và quý I năm 2021',
    'Tháng 6 và 6 tháng đầu năm 2021',
    'Quý 4/2020 và quý 1/2021',
    'Từ 11/2020 đến 02/2021',
    'Tháng 12/2020 - tháng 02/2021',
    'Năm 2019 và năm 2021',
    'Từ ngày 31/9/2021 đến ngày 30/2/2022',
    'Từ ngày 15/02/2021 đến ngày 14/3/2O21',
    'Từ ngày 15/02 đến ngày 14/03',
  ])('%s', (text) => {
    expect(words(periodMentions(text))).toBe('?');
  });
});

describe('windows, as people write them', () => {
  test.each([
    'Từ ngày 15/02 đến ngày 14/03/2021',
    'Từ ngày 15/02/2021-14/03/2021',
    '(15/02/2021–14/03/2021)',
    '(15/02/2021 → 14/03/2021)',
    'Kỳ báo cáo từ 15/2 đến 14/3/2021',
    'Từ ngày 15 tháng 02 đến ngày 14 tháng 3 năm 2021',
    '(từ 15/02/21 đến 14/03/21)',
    'Từ 00h00 ngày 15/02/2021 đến 24h00 ngày 14/03/2021',
    'từ ngày 15/02/2021 đến ngày 14/03',
  ])('%s', (text) => {
    expect(words(periodMentions(text))).toBe('2021-02-15/2021-03-14');
  });

  test.each([
    ['Từ ngày 15/12 đến ngày 14/01/2021', '2020-12-15/2021-01-14'],
    ['Tháng 3 năm 2021 (từ ngày 15/02 đến ngày 14/03/2021)', '3..3/2021 + 2021-02-15/2021-03-14'],
    ['Biểu 1/2 - 2/2', undefined],
  ])('%s', (text, expected) => {
    expect(words(periodMentions(text))).toBe(expected);
  });
});

describe('what is beside the period', () => {
  test.each([
    ['Quý I/2021 so với quý I/2020', '1..3/2021'],
    ['Báo cáo quý I năm 2021, phương hướng nhiệm vụ quý II năm 2021', '1..3/2021'],
    ['Báo cáo tháng 3/2021 và kế hoạch tháng 4/2021', '3..3/2021'],
    ['Kèm theo Công văn số 02/2021', undefined],
    ['Kế hoạch số 02/2021, báo cáo tháng 3 năm 2021', '3..3/2021'],
    ['Đơn quá hạn trên 6 tháng', undefined],
    ['Tháng 3/2021, 21 phường', '3..3/2021'],
    ['Tháng 3 - 15 phường', '3..3'],
    ['Báo cáo tháng/quý/năm', undefined],
    ['So với tháng 2/2021', '2..2/2021'],
    ['Kết quả thực hiện Luật Tiếp công dân năm 2021', '2021..2021'],
  ])('%s', (text, expected) => {
    expect(words(periodMentions(text))).toBe(expected);
  });
});

describe('names of files and folders', () => {
  test.each([
    ['thang 3 (2021)', '3..3/2021'],
    ['thang 3.21', '3..3/2021'],
    ['bao cao thang 3 va 4 nam 2021', '3..4/2021'],
    ['Quy I va II 2021', '1..6/2021'],
    ['BC so 03-2021 cua UBND', undefined],
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
    expect(words(nameMentions(text))).toBe(expected);
  });
});

describe('cells of a period column', () => {
  test.each([
    ['3', '3..3'],
    ['03', '3..3'],
    ['03/2021', '3..3/2021'],
    ['Tháng 3', '3..3'],
    ['2021', '2021..2021'],
    ['Tháng 3, năm 2021', '3..3/2021'],
    ['Kỳ báo cáo tháng 3/2021', '3..3/2021'],
    ['3/2021, 4/2021', '3..4/2021'],
    ['Từ tháng 7 năm 2021 đến tháng 9 năm 2021', '7..9/2021'],
    ['Tháng 3 (15/02/2021-14/03/2021)', '3..3 + 2021-02-15/2021-03-14'],
    ['Tháng III/2021', undefined],
    ['I/2021', undefined],
    ['Kỳ I/2021', undefined],
    ['1-3/2021', undefined],
    ['03 2021', undefined],
    ['03\n2021', undefined],
    ['tháng 4 năm 2O21', undefined],
    ['Tháng 3/2021, 5', undefined],
    ['13', undefined],
    ['0', undefined],
    ['13/2021', undefined],
    ['2021-13', undefined],
    ['từ 2017 đến nay', undefined],
    ['x', undefined],
  ])('%s', (text, expected) => {
    expect(words(cellMentions(text))).toBe(expected);
  });
});

test('of two periods side by side neither is read alone', () => {
  const period = fc
    .record({ length: fc.constantFrom(1, 3, 6), at: fc.nat(11), year: fc.integer({ min: 2017, max: 2022 }) })
    .map(({ length, at, year }) => ({ first: at - (at % length) + 1, last: at - (at % length) + length, year }));
  type Run = { first: number; last: number; year: number };
  const wordings = [
    ({ first, year }: Run) => `tháng ${first}/${year}`,
    ({ first, year }: Run) => `tháng ${String(first).padStart(2, '0')} năm ${year}`,
    ({ first, year }: Run) => `T${first}/${year}`,
  ];
  const worded = (one: Run, wording: number): string => {
    if (one.last - one.first === 0) return wordings[wording]?.(one) ?? '';
    if (one.last - one.first === 2) return `quý ${['I', 'II', 'III', 'IV'][(one.first - 1) / 3]} năm ${one.year}`;
    return `6 tháng ${one.first === 1 ? 'đầu' : 'cuối'} năm ${one.year}`;
  };
  const joiners = fc.constantFrom(', ', ' và ', ' - ', '-', ' đến ', '; ', ' + ', ' & ');
  fc.assert(
    fc.property(period, period, fc.nat(2), fc.nat(2), joiners, (one, other, a, b, joiner) => {
      const text = `Số liệu ${worded(one, a)}${joiner}${worded(other, b)}`;
      const mentions = periodMentions(text);
      expect(mentions, text).toHaveLength(1);
      const [mention] = mentions;
      if (mention?.kind === 'unclear') return;
      // What is read holds both ends, and they are of one year.
      expect(mention, text).toEqual({ kind: 'months', first: one.first, last: other.last, year: one.year });
      expect(other.year, text).toBe(one.year);
    }),
    { numRuns: 500 },
  );
});
