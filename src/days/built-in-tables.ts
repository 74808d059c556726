import { fill, type Text } from '../i18n/text.ts';
import type { HolidayTable, Undecided } from './holiday-table.ts';

/**
 * 2016 to 2027, for offices that rest on Saturdays and Sundays. Dates are month and day. Sources with a number are the
 * decisions themselves; “by law” are days that follow from the Labour Code alone; “as announced” were taken from the press
 * of the time or from memory, not from the decision.
 */
export const builtInTables: readonly HolidayTable[] = [
  table(
    2016,
    '01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02',
    '',
    'Government session of 29/10/2015, as announced; no swaps',
  ),
  table(2017, '01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04', '', 'Tết as announced; the rest by law'),
  table(
    2018,
    '01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31',
    '',
    'Tết as announced; 31/12: 6519/VPCP-KGVX (2018); the rest by law',
  ),
  table(
    2019,
    '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02',
    '01-05 05-04',
    '6519/VPCP-KGVX (2018)',
  ),
  table(2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02', '', 'Tết as announced; the rest by law'),
  table(
    2021,
    '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03',
    '',
    'Tết and 3/9 as announced; the rest by law',
  ),
  table(
    2022,
    '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
    '',
    'Tết and 1/9 as announced; the rest by law',
  ),
  table(
    2023,
    '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
    '',
    '8056/VPCP-KGVX (1/12/2022); the rest by law',
  ),
  table(
    2024,
    '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    '05-04',
    'Tết and 3/9 as announced; 29/4: 2450/VPCP-KGVX (12/4/2024); the rest by law',
  ),
  table(
    2025,
    '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    '04-26',
    '8726/VPCP-KGVX (26/11/2024); the rest by law',
  ),
  table(
    2026,
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02',
    '01-10 08-22',
    '2/1: 12729/VPCP-KGVX (25/12/2025); Tết, 31/8 and 1/9 as announced; the rest by law',
    [cultureDay(2026)],
  ),
  table(
    2027,
    '01-01 02-05 02-08 02-09 04-16 04-30 05-03 09-02',
    '',
    'by law only: the decisions for 2027 were not known when this was written',
    [
      undecided(2027, '02-03 02-04 02-10 02-11', {
        vi: 'chưa rõ lịch nghỉ Tết năm {year}',
        en: 'the days off at Tết {year} are not known',
      }),
      undecided(2027, '09-01 09-03', {
        vi: 'chưa rõ ngày nghỉ liền kề Quốc khánh năm {year}',
        en: 'the day off next to National Day {year} is not known',
      }),
      cultureDay(2027),
    ],
  ),
];

function table(
  year: number,
  off: string,
  working: string,
  source: string,
  open: readonly Undecided[] = [],
): HolidayTable {
  return { year, off: dates(year, off), working: dates(year, working), undecided: open, source };
}

function undecided(year: number, days: string, why: Text): Undecided {
  return { dates: dates(year, days), why: fill(why, { year: String(year) }) };
}

function cultureDay(year: number): Undecided {
  return undecided(year, '11-24', {
    vi: 'chưa rõ ngày 24/11/{year} (Ngày Văn hóa Việt Nam) có phải ngày nghỉ hay không',
    en: 'it is not known whether 24/11/{year} (Vietnamese Culture Day) is a day off',
  });
}

function dates(year: number, days: string): string[] {
  return days === '' ? [] : days.split(' ').map((day) => `${year}-${day}`);
}
