import { expect, test } from 'vitest';
import type { ReceivingHead } from '../../src/law/reception-duties.ts';
import { requiredSessions } from '../../src/law/required-sessions.ts';
import { type Calendar, half, month, monthsOf, type Period, quarter, range, year } from '../../src/model/period.ts';
import { fc } from '../support/laws.ts';

test.each<[head: ReceivingHead, period: Period, calendar: Calendar, sessions: number, why: string]>([
  ['ward-chairman', month(2021, 3), 'calendar', 4, 'Thursdays 4, 11, 18, 25'],
  ['ward-chairman', month(2021, 4), 'calendar', 5, 'Thursdays 1, 8, 15, 22, 29'],
  ['ward-chairman', month(2021, 3), 'statistical', 4, '18, 25 February, 4, 11 March'],
  ['ward-chairman', month(2021, 2), 'calendar', 4, 'Tết takes nothing away'],
  ['ward-chairman', year(2021), 'calendar', 52, 'Thursdays from 7 January to 30 December'],
  ['ward-chairman', year(2020), 'calendar', 53, 'Thursdays from 2 January to 31 December'],
  ['ward-secretary', year(2021), 'calendar', 24, 'two a month'],
  ['ward-secretary', month(2019, 2), 'calendar', 0, 'the regulation is of 18 February'],
  ['ward-secretary', year(2019), 'calendar', 20, 'March to December'],
  ['ward-secretary', year(2019), 'statistical', 18, 'the month from 15 March on to December'],
  ['ward-secretary', year(2018), 'calendar', 0, 'no regulation yet'],
  ['district-chairman', quarter(2022, 1), 'calendar', 6, 'two a month'],
  ['district-chairman', year(2025), 'calendar', 12, 'to 30 June'],
  ['district-chairman', half(2025, 2), 'calendar', 0, 'no district any more'],
  ['district-chairman', month(2025, 7), 'statistical', 0, 'from 15 June it lasts only two weeks'],
  ['district-secretary', year(2024), 'statistical', 12, 'one a month'],
])('%s owes in %o (%s) %i: %s', (head, period, calendar, sessions) => {
  expect(requiredSessions(head, period, calendar).sessions).toBe(sessions);
});

test('the articles are named; what the amendments of July 2026 left is not verified', () => {
  expect(requiredSessions('ward-chairman', month(2021, 3), 'calendar').articles).toEqual([
    { vi: 'Điều 15 Luật Tiếp công dân 2013', en: 'Article 15, Law on Citizen Reception 2013' },
  ]);
  expect(requiredSessions('ward-chairman', month(2026, 8), 'calendar').articles).toMatchObject([
    { en: 'Article 15, Law on Citizen Reception 2013 (not verified)' },
  ]);
  expect(requiredSessions('ward-chairman', year(2026), 'calendar')).toMatchObject({ sessions: 53 });
  expect(requiredSessions('district-chairman', year(2026), 'calendar')).toEqual({ sessions: 0, articles: [] });
});

test('only while the unit exists', () => {
  const until = { until: '2024-12-31' };
  expect(requiredSessions('ward-chairman', year(2025), 'calendar', until).sessions).toBe(0);
  expect(requiredSessions('ward-secretary', range(year(2024), year(2025)), 'calendar', until).sessions).toBe(24);
  expect(requiredSessions('ward-secretary', year(2025), 'calendar', { from: '2025-07-01' }).sessions).toBe(12);
  // Thursdays from 2 January to 26 June.
  const half2025 = { from: '2025-01-01', until: '2025-06-30' };
  expect(requiredSessions('ward-chairman', year(2025), 'calendar', half2025).sessions).toBe(26);
});

test('the months of a period add up to it, in either calendar', () => {
  const head = fc.constantFrom<ReceivingHead>('ward-chairman', 'ward-secretary', 'district-chairman');
  const months = fc.tuple(fc.integer({ min: 2013, max: 2027 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(head, months, months, fc.constantFrom<Calendar>('calendar', 'statistical'), (who, a, b, calendar) => {
      const ends = [month(...a), month(...b)].sort((one, other) => one.from - other.from);
      const period = range(ends[0] ?? month(...a), ends[1] ?? month(...b));
      const sum = monthsOf(period).reduce((total, one) => total + requiredSessions(who, one, calendar).sessions, 0);
      expect(requiredSessions(who, period, calendar).sessions).toBe(sum);
    }),
  );
});
