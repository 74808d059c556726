import { expect, test } from 'vitest';
import { builtInTables } from '../../src/days/built-in-tables.ts';
import { daysAfter, daysFromTo, isWeekend } from '../../src/days/iso-day.ts';
import { isDayOff, workCalendar } from '../../src/days/work-calendar.ts';
import { addWorkingDays, workingDayFrom } from '../../src/days/working-days.ts';
import { fc } from '../support/laws.ts';

const calendar = workCalendar(builtInTables);
const known = <Value>(value: Value) => ({ known: true, value });

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2021-12-31', 1, '2022-01-01'],
  ['2021-01-31', 30, '2021-03-02'],
  ['2021-03-01', -1, '2021-02-28'],
])('%s and %i days is %s', (from, days, to) => {
  expect(daysAfter(from, days)).toBe(to);
  expect(daysFromTo(from, to)).toBe(days);
});

test('days are counted as the Gregorian calendar does, whatever the time zone', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
      const from = start.toISOString().slice(0, 10);
      const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      expect(daysAfter(from, days)).toBe(to);
      expect(daysFromTo(from, to)).toBe(days);
      expect(isWeekend(from)).toBe([0, 6].includes(new Date(from).getUTCDay()));
    }),
  );
});

test.each([
  ['2021-03-05', false],
  ['2021-03-06', true],
  ['2021-03-07', true],
  ['2021-02-16', true], // makes up for the third day of Tết, a Sunday
  ['2021-02-17', false],
  ['2019-05-04', false], // a Saturday worked for 29 April
  ['2019-04-29', true],
  ['2020-09-03', false], // National Day has its second day only since 2021
  ['2021-09-03', true],
])('%s is off: %s', (date, off) => {
  expect(isDayOff(calendar, date)).toEqual(known(off));
});

test.each([
  ['2021-04-30', '2021-05-04'],
  ['2021-05-04', '2021-05-04'],
  ['2024-02-08', '2024-02-15'],
  ['2019-05-04', '2019-05-04'],
  ['2018-12-29', '2019-01-02'],
])('from %s the first working day is %s', (date, expected) => {
  expect(workingDayFrom(calendar, date)).toEqual(known(expected));
});

test.each([
  ['2021-04-29', 1, '2021-05-04'],
  ['2021-05-04', 1, '2021-05-05'],
  ['2019-05-03', 1, '2019-05-04'],
  ['2021-03-01', 5, '2021-03-08'],
  ['2021-03-01', 0, '2021-03-01'],
  // 7 working days over Tết 2021: 8, 9 February, then 17, 18, 19, 22, 23.
  ['2021-02-05', 7, '2021-02-23'],
  // 5 over 30/4 and 1/5/2019: 2, 3 May, Saturday the 4th, 6, 7.
  ['2019-04-26', 5, '2019-05-07'],
  // Over New Year 2019: 2, 3, 4 January and Saturday the 5th.
  ['2018-12-28', 4, '2019-01-05'],
])('%s and %i working days is %s', (date, count, expected) => {
  expect(addWorkingDays(calendar, date, count)).toEqual(known(expected));
});

test('a year without a table is said, also where only the way leads through it', () => {
  const why = { vi: 'chưa có bảng ngày nghỉ của năm 2028', en: 'there is no table of days off for 2028' };
  expect(isDayOff(calendar, '2028-03-01')).toEqual({ known: false, why });
  expect(addWorkingDays(calendar, '2027-12-30', 2)).toEqual({ known: false, why });
  expect(addWorkingDays(calendar, '2027-12-30', 1)).toEqual(known('2027-12-31'));
  expect(workingDayFrom(calendar, '2015-12-31').known).toBe(false);
});

test('a day that nobody has decided is unknown, and so is a count over it', () => {
  expect(isDayOff(calendar, '2027-09-03')).toMatchObject({
    known: false,
    why: { en: expect.stringContaining('2027') },
  });
  expect(addWorkingDays(calendar, '2026-11-20', 2).known).toBe(false);
  expect(addWorkingDays(calendar, '2026-11-20', 1)).toEqual(known('2026-11-23'));
});

test('a later table of a year takes the place of the earlier one, whole', () => {
  const own = { year: 2027, off: ['2027-03-01'], working: ['2027-03-06'], undecided: [], source: 'test' };
  const replaced = workCalendar([...builtInTables, own]);
  expect(isDayOff(replaced, '2027-03-01')).toEqual(known(true));
  expect(isDayOff(replaced, '2027-03-06')).toEqual(known(false));
  expect(isDayOff(replaced, '2027-01-01')).toEqual(known(false));
  expect(isDayOff(replaced, '2027-02-03')).toEqual(known(false));
  expect(isDayOff(replaced, '2026-01-01')).toEqual(known(true));
});

test('working days: each one added is worked, later than the one before, and none is passed over', () => {
  const start = fc.integer({ min: 0, max: 3500 }).map((days) => daysAfter('2016-01-01', days));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 30 }), (date, count) => {
      const end = addWorkingDays(calendar, date, count);
      if (!end.known) throw new Error('2016 to 2025 is known');
      let worked = 0;
      for (let day = daysAfter(date, 1); day <= end.value; day = daysAfter(day, 1)) {
        const off = isDayOff(calendar, day);
        if (off.known && !off.value) worked++;
      }
      expect(worked).toBe(count);
      expect(isDayOff(calendar, end.value)).toEqual(known(false));
    }),
  );
});
