import { expect, test } from 'vitest';
import { lastDay, lastMonth } from '../../src/model/as-of.ts';
import { asOfMention } from '../../src/model/as-of-mention.ts';
import { month, monthId, monthOfDay, windowOf, year } from '../../src/model/period.ts';

test.each([
  ['Tính đến ngày 30/9/2022', '2022-09-30'],
  ['(Tính đến hết ngày 30 tháng 9 năm 2022)', '2022-09-30'],
  ['Số liệu đến 14.6.2021', '2021-06-14'],
  ['Số liệu tính từ ngày 01/01/2017 đến ngày 30/09/2022', '2022-09-30'],
  ['CẬP NHẬT TỚI NGÀY 05-10-2022', '2022-10-05'],
  ['Hà Nội, ngày 05 tháng 10 năm 2022', undefined],
  ['Tính đến ngày 31/9/2022', undefined],
  ['Từ năm 2017 đến nay', undefined],
  ['Tháng 9 năm 2022', undefined],
])('%s', (text, day) => {
  expect(asOfMention(text)).toBe(day);
});

test.each([
  ['calendar', '2022-09-30', '2022-09'],
  ['calendar', '2022-09-29', '2022-08'],
  ['calendar', '2022-10-01', '2022-09'],
  ['calendar', '2020-02-29', '2020-02'],
  ['statistical', '2022-09-14', '2022-09'],
  ['statistical', '2022-09-13', '2022-08'],
  ['statistical', '2022-09-30', '2022-09'],
  ['statistical', '2021-12-15', '2021-12'],
] as const)('in the calendar %s a list kept until %s is whole until %s', (calendar, day, last) => {
  expect(monthId(lastMonth({ day }, calendar))).toBe(last);
});

test('a list of a period in words is whole until its end in either calendar', () => {
  for (const calendar of ['calendar', 'statistical'] as const) {
    expect(monthId(lastMonth({ period: month(2022, 9) }, calendar))).toBe('2022-09');
    expect(monthId(lastMonth({ period: year(2021) }, calendar))).toBe('2021-12');
  }
  expect(lastDay({ period: month(2022, 9) })).toBe('2022-09-30');
});

test('every day of two years falls into the month whose window it is in', () => {
  for (let time = Date.UTC(2019, 11, 1); time < Date.UTC(2022, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    for (const calendar of ['calendar', 'statistical'] as const) {
      const { from, to } = windowOf(monthOfDay(day, calendar), calendar);
      expect(from <= day && day <= to, `${day} ${calendar}`).toBe(true);
    }
  }
});
