import { expect, test } from 'vitest';
import { builtInTables } from '../../src/days/built-in-tables.ts';
import { workCalendar } from '../../src/days/work-calendar.ts';
import { parsePeriod } from '../../src/model/parse-period.ts';
import type { Calendar } from '../../src/model/period.ts';
import { UserError } from '../../src/model/trouble.ts';
import { type DeadlineRule, deadlineOf, usualDeadline } from '../../src/status/deadline.ts';

const work = workCalendar(builtInTables);

function due(id: string, rule: DeadlineRule = usualDeadline, calendar: Calendar = 'calendar'): string {
  const period = parsePeriod(id);
  if (!period) throw new Error(id);
  return deadlineOf(rule, calendar, work)(period);
}

test.each([
  ['2021-03', 'calendar', '2021-04-05'],
  ['2021-02', 'calendar', '2021-03-05'],
  ['2020-02', 'calendar', '2020-03-05'],
  ['2021-12', 'calendar', '2022-01-05'],
  ['2021', 'calendar', '2022-01-05'],
  ['2021-Q1', 'calendar', '2021-04-05'],
  ['2021-03', 'statistical', '2021-03-19'],
  ['2021', 'statistical', '2021-12-19'],
] as const)('%s, %s: %s', (id, calendar, expected) => {
  expect(due(id, usualDeadline, calendar)).toBe(expected);
});

test('working days leave out weekends and holidays', () => {
  // 1 and 2 April 2021 are Thursday and Friday.
  expect(due('2021-03', { days: 2, workingDays: true })).toBe('2021-04-02');
  expect(due('2021-03', { days: 3, workingDays: true })).toBe('2021-04-05');
  // 30 April 2021 is a Friday and a holiday, 1 May a Saturday made up for on Monday the third.
  expect(due('2021-04', { days: 1, workingDays: true })).toBe('2021-05-04');
});

test('where nobody knows which days are worked, it says so', () => {
  expect(() => due('2035-01', { days: 3, workingDays: true })).toThrow(UserError);
  expect(due('2035-01')).toBe('2035-02-05');
});
