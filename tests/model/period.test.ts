import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  contains,
  half,
  month,
  monthsOf,
  nineMonths,
  type Period,
  periodBefore,
  periodOfWindow,
  quarter,
  range,
  runOfMonths,
  samePeriod,
  wholeYearsOf,
  windowOf,
  year,
  yearsOf,
} from '../../src/model/period.ts';
import { fc } from '../support/laws.ts';

const MARCH_2021 = 2021 * 12 + 2;

describe('windows', () => {
  test.each([
    [month(2021, 3), '2021-03-01', '2021-03-31'],
    [month(2020, 2), '2020-02-01', '2020-02-29'],
    [month(2100, 2), '2100-02-01', '2100-02-28'],
    [quarter(2021, 2), '2021-04-01', '2021-06-30'],
    [half(2021, 1), '2021-01-01', '2021-06-30'],
    [nineMonths(2021), '2021-01-01', '2021-09-30'],
    [year(2021), '2021-01-01', '2021-12-31'],
  ])('$id runs from the first to the last', (period, from, to) => {
    expect(windowOf(period, 'calendar')).toEqual({ from, to });
  });

  test.each([
    [month(2021, 1), '2020-12-15', '2021-01-14'],
    [month(2021, 3), '2021-02-15', '2021-03-14'],
    [quarter(2021, 1), '2020-12-15', '2021-03-14'],
    [quarter(2021, 2), '2021-03-15', '2021-06-14'],
    [quarter(2021, 3), '2021-06-15', '2021-09-14'],
    [quarter(2021, 4), '2021-09-15', '2021-12-14'],
    [half(2021, 1), '2020-12-15', '2021-06-14'],
    [half(2021, 2), '2021-06-15', '2021-12-14'],
    [nineMonths(2021), '2020-12-15', '2021-09-14'],
    [year(2021), '2020-12-15', '2021-12-14'],
  ])('$id runs from the 15th to the 14th', (period, from, to) => {
    expect(windowOf(period, 'statistical')).toEqual({ from, to });
  });

  test('a window is that of one period of its own calendar only', () => {
    const calendars: Calendar[] = ['calendar', 'statistical'];
    fc.assert(
      fc.property(fc.integer({ min: 1950 * 12, max: 2090 * 12 }), fc.nat(80), (from, length) => {
        const period = runOfMonths(from, from + length);
        for (const calendar of calendars) {
          const window = windowOf(period, calendar);
          for (const other of calendars) {
            const found = periodOfWindow(window.from, window.to, other);
            expect(found).toEqual(other === calendar ? period : undefined);
          }
        }
      }),
    );
  });

  test.each([
    ['2021-03-01', '2021-03-30'],
    ['2021-03-02', '2021-03-31'],
    ['2021-03-15', '2021-03-14'],
    ['2021-02-15', '2021-03-15'],
    ['2021-02-14', '2021-03-14'],
    ['2021-02-01', '2021-03-14'],
    ['2021-04-01', '2021-03-31'],
  ])('%s to %s is no period', (from, to) => {
    expect(periodOfWindow(from, to, 'calendar')).toBeUndefined();
    expect(periodOfWindow(from, to, 'statistical')).toBeUndefined();
  });
});

test.each([
  [1, '2021-03'],
  [2, '2021-03..2021-04'],
  [3, '2021-03..2021-05'],
  [12, '2021-03..2022-02'],
])('%i months from March 2021 are %s', (length, id) => {
  expect(runOfMonths(MARCH_2021, MARCH_2021 + length - 1).id).toBe(id);
});

test.each([
  ['2021-01', '2021-03', '2021-Q1'],
  ['2021-10', '2021-12', '2021-Q4'],
  ['2021-01', '2021-06', '2021-H1'],
  ['2021-07', '2021-12', '2021-H2'],
  ['2021-04', '2021-09', '2021-04..2021-09'],
  ['2021-01', '2021-09', '2021-9M'],
  ['2021-04', '2021-12', '2021-04..2021-12'],
  ['2021-01', '2021-12', '2021'],
  ['2017-01', '2022-12', '2017..2022'],
  ['2017-01', '2022-09', '2017-01..2022-09'],
  ['2020-12', '2021-02', '2020-12..2021-02'],
])('%s to %s is called %s', (first, last, id) => {
  const at = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  expect(runOfMonths(at(first), at(last))).toEqual({ id, from: at(first), to: at(last) });
});

test('a range keeps the names of its ends', () => {
  expect(range(year(2017), month(2022, 9))).toEqual({ id: '2017..2022-09', from: 2017 * 12, to: 2022 * 12 + 8 });
  expect(range(year(2017), year(2017))).toEqual(year(2017));
});

test.each<[Period, Period]>([
  [month(2021, 1), month(2020, 12)],
  [quarter(2021, 1), quarter(2020, 4)],
  [half(2021, 1), half(2020, 2)],
  [half(2021, 2), half(2021, 1)],
  [year(2021), year(2020)],
  [range(year(2017), year(2022)), range(year(2011), year(2016))],
  [nineMonths(2021), { id: '2020-04..2020-12', from: 2020 * 12 + 3, to: 2020 * 12 + 11 }],
])('the period before $id', (period, before) => {
  expect(periodBefore(period)).toEqual(before);
});

test('years of a period are cut to what lies inside it', () => {
  const ids = (period: Period): string[] => yearsOf(period).map(({ id }) => id);
  expect(ids(runOfMonths(2017 * 12, 2019 * 12 + 8))).toEqual(['2017', '2018', '2019-9M']);
  expect(ids(runOfMonths(2017 * 12 + 6, 2018 * 12))).toEqual(['2017-H2', '2018-01']);
  expect(ids(month(2021, 3))).toEqual(['2021-03']);
});

test('whole years are only those with all their months', () => {
  const ids = wholeYearsOf(runOfMonths(2017 * 12 + 6, 2020 * 12 + 8)).map(({ id }) => id);
  expect(ids).toEqual(['2018', '2019']);
  expect(wholeYearsOf(nineMonths(2021))).toEqual([]);
});

test('months of a period', () => {
  expect(monthsOf(range(month(2020, 12), month(2021, 2)))).toEqual([month(2020, 12), month(2021, 1), month(2021, 2)]);
});

test('a period contains what begins and ends inside it', () => {
  expect(contains(year(2021), quarter(2021, 4))).toBe(true);
  expect(contains(year(2021), year(2021))).toBe(true);
  expect(contains(quarter(2021, 1), month(2021, 4))).toBe(false);
  expect(contains(month(2021, 1), quarter(2021, 1))).toBe(false);
  expect(samePeriod(quarter(2021, 1), range(month(2021, 1), month(2021, 3)))).toBe(true);
  expect(samePeriod(quarter(2021, 1), month(2021, 1))).toBe(false);
});
