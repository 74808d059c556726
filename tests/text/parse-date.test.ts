import { describe, expect, test } from 'vitest';
import { parseDateCell, parseDateNumber, parseDateText } from '../../src/text/parse-date.ts';

describe('spellings of 5 October 2022', () => {
  test.each([
    '05/10/2022',
    '5/10/2022',
    '5-10-2022',
    '5.10.2022',
    '5-10-22',
    '05/10/22',
    '5.10.22',
    '05 / 10 / 2022',
    '5/10-2022',
    '05–10–2022',
    ' 05/10/2022\u00a0',
    "'05/10/2022",
    '2022-10-05',
    '2022/10/5',
    '2022.10.05',
    'ngày 05 tháng 10 năm 2022',
    'Ngày 5 tháng 10 năm 2022',
    'NGÀY 05 THÁNG 10 NĂM 2022',
    'Ngày 05 tháng 10 năm 2022'.normalize('NFD'),
    '5 tháng 10 năm 2022',
    '5 tháng 10 2022',
    '5 tháng 10, 2022',
    '5 tháng mười năm 2022',
    'ngày 5/10/2022',
    'Thứ tư, ngày 5/10/2022',
    'T4 05/10/2022',
    '05/10/2022 14:30',
    '05/10/2022 14:30:05',
    '5/10/2022 2:30 PM',
    '2022-10-05T14:30:00',
    '14h30 ngày 05/10/2022',
    '05/10/2022 14h30',
    '05/10/2022 lúc 9 giờ',
    '05-Oct-22',
    '5 October 2022',
  ])('%j', (text) => {
    expect(parseDateText(text)).toEqual({ state: 'date', iso: '2022-10-05' });
  });
});

test.each([
  ['29/2/2020', '2020-02-29'],
  ['1/1/1990', '1990-01-01'],
  ['31/12/2100', '2100-12-31'],
  ['1/1/49', '2049-01-01'],
  ['7 tháng năm năm 2021', '2021-05-07'],
  ['7 tháng mười một năm 2021', '2021-11-07'],
  ['7 tháng chạp 2021', '2021-12-07'],
  ['31/01/00', '2000-01-31'],
])('%j is %s', (text, iso) => {
  expect(parseDateText(text)).toEqual({ state: 'date', iso });
});

test.each([
  ['31/9/2022', '31/9/2022', undefined],
  ['30/2/2021', '30/2/2021', undefined],
  ['29/2/2021', '29/2/2021', undefined],
  ['0/5/2021', '0/5/2021', undefined],
  ['12/0/2021', '12/0/2021', undefined],
  ['31/13/2021', '31/13/2021', undefined],
  ['10/25/2022', '10/25/2022', '2022-10-25'],
  ['ngày 31 tháng 4 năm 2021', '31/4/2021', undefined],
  ['2021-02-30', '30/2/2021', undefined],
  ['31/12/1989', '31/12/1989', undefined],
  ['1/1/2101', '1/1/2101', undefined],
  ['05/10/0222', '5/10/222', undefined],
  ['31/9/98', '31/9/98', undefined],
])('%j is a day that there is not', (text, written, swapped) => {
  expect(parseDateText(text)).toEqual({ state: 'impossible', written, ...(swapped === undefined ? {} : { swapped }) });
});

test.each([
  ['5/10/98', ['1998-10-05', '2098-10-05']],
  ['5-10-50', ['1950-10-05', '2050-10-05']],
  ['44839', ['2022-10-05']],
])('%j may be %j, but nobody can tell', (text, readings) => {
  expect(parseDateText(text)).toEqual({ state: 'ambiguous', readings });
});

test.each([
  '10/2022',
  'tháng 10/2022',
  '2022',
  'T10',
  '5/10',
  '5 tháng 10',
  '…/…/2022',
  'chưa giải quyết',
  'x',
  '05102022',
  '05/10/20222',
  '5/10/022',
  '05/10/2022 - 14/10/2022',
  '05/10/2022 và 06/10/2022',
  '2022-10-05T17:00:00Z',
  'mùng 5 tháng 10 năm 2022',
  '86,5',
])('%j is no day', (text) => {
  expect(parseDateText(text)).toEqual({ state: 'unreadable' });
});

test.each(['', ' ', '-', '…', '...'])('%j is blank', (text) => {
  expect(parseDateText(text)).toEqual({ state: 'blank' });
});

describe('numbers without a date format', () => {
  test.each([
    [44_839, '2022-10-05'],
    [44_839.75, '2022-10-05'],
    [36_526, '2000-01-01'],
    [54_788, '2049-12-31'],
  ])('%d may be %s', (number, iso) => {
    expect(parseDateNumber(number)).toEqual({ state: 'ambiguous', readings: [iso] });
  });

  test.each([36_525, 54_789, 2022, 5.1, 0, -1, 20_221_005])('%d is no day', (number) => {
    expect(parseDateNumber(number)).toEqual({ state: 'unreadable' });
  });
});

describe('real date cells', () => {
  test('are taken as they are', () => {
    expect(parseDateCell('2022-10-05')).toEqual({ state: 'date', iso: '2022-10-05' });
  });

  test.each([
    ['1900-02-29', '29/2/1900'],
    ['1989-12-31', '31/12/1989'],
    ['9999-12-31', '31/12/9999'],
  ])('%s is of no office', (iso, written) => {
    expect(parseDateCell(iso)).toEqual({ state: 'impossible', written });
  });
});
