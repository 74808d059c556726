import { expect, test } from 'vitest';
import { builtInTables } from '../../src/days/built-in-tables.ts';
import { lunarDate } from './vietnamese-lunar.ts';

// Everything here is derived from the law in UTC days, not with the functions of the product.
const DAY = 86_400_000;
const at = (iso: string, days: number): string => new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
const weekend = (iso: string): boolean => [0, 6].includes(new Date(iso).getUTCDay());

/** `1 Tết` and `10/3` of domain facts, checked against known dates there. */
const KNOWN_LUNAR: Readonly<Record<number, readonly [tet: string, hungKings: string]>> = {
  2016: ['02-08', '04-16'],
  2017: ['01-28', '04-06'],
  2018: ['02-16', '04-25'],
  2019: ['02-05', '04-14'],
  2020: ['01-25', '04-02'],
  2021: ['02-12', '04-21'],
  2022: ['02-01', '04-10'],
  2023: ['01-22', '04-29'],
  2024: ['02-10', '04-18'],
  2025: ['01-29', '04-07'],
  2026: ['02-17', '04-26'],
  2027: ['02-06', '04-16'],
  2028: ['01-26', '04-04'],
  2029: ['02-13', '04-23'],
  2030: ['02-02', '04-12'],
  2031: ['01-23', '04-01'],
  2032: ['02-11', '04-19'],
};

test('sun and moon at UTC+7 give the known lunar dates, also where those of the Chinese calendar differ (1985, 2007, 2030)', () => {
  for (const [year, known] of Object.entries(KNOWN_LUNAR)) {
    const own = [lunarDate(Number(year), 1, 1), lunarDate(Number(year), 3, 10)];
    expect(own).toEqual(known.map((day) => `${year}-${day}`));
  }
  expect(lunarDate(2007, 1, 1)).toBe('2007-02-17');
  expect(lunarDate(1985, 1, 1)).toBe('1985-01-21');
});

test('there is one table for every year from 2016 to 2027, each with a source', () => {
  expect(builtInTables.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, index) => 2016 + index));
  for (const { source } of builtInTables) expect(source.length).toBeGreaterThan(10);
});

/** The block off around a day: it and its neighbours that are off or on a weekend. */
function blockAround(date: string, off: ReadonlySet<string>): [string, string] {
  let from = date;
  let to = date;
  while (off.has(at(from, -1)) || weekend(at(from, -1))) from = at(from, -1);
  while (off.has(at(to, 1)) || weekend(at(to, 1))) to = at(to, 1);
  return [from, to];
}

/** Blocks off as announced to state offices, from the day before to the day after rest included. */
test.each([
  ['2016-02-08', '2016-02-06', '2016-02-14'],
  ['2016-04-16', '2016-04-16', '2016-04-18'],
  ['2016-05-01', '2016-04-30', '2016-05-03'],
  ['2017-01-01', '2016-12-31', '2017-01-02'],
  ['2017-01-28', '2017-01-26', '2017-02-01'],
  ['2017-04-30', '2017-04-29', '2017-05-02'],
  ['2018-02-16', '2018-02-14', '2018-02-20'],
  ['2019-01-01', '2018-12-29', '2019-01-01'],
  ['2019-02-05', '2019-02-02', '2019-02-10'],
  ['2019-05-01', '2019-04-27', '2019-05-01'],
  ['2020-01-25', '2020-01-23', '2020-01-29'],
  ['2021-02-12', '2021-02-10', '2021-02-16'],
  ['2021-05-01', '2021-04-30', '2021-05-03'],
  ['2021-09-02', '2021-09-02', '2021-09-05'],
  ['2022-02-01', '2022-01-29', '2022-02-06'],
  ['2022-09-02', '2022-09-01', '2022-09-04'],
  ['2023-01-22', '2023-01-20', '2023-01-26'],
  ['2023-04-30', '2023-04-29', '2023-05-03'],
  ['2023-09-02', '2023-09-01', '2023-09-04'],
  ['2024-02-10', '2024-02-08', '2024-02-14'],
  ['2024-04-30', '2024-04-27', '2024-05-01'],
  ['2024-09-02', '2024-08-31', '2024-09-03'],
  ['2025-01-29', '2025-01-25', '2025-02-02'],
  ['2025-04-30', '2025-04-30', '2025-05-04'],
  ['2025-09-02', '2025-08-30', '2025-09-02'],
  ['2026-01-01', '2026-01-01', '2026-01-04'],
  ['2026-02-17', '2026-02-14', '2026-02-22'],
  ['2026-04-26', '2026-04-25', '2026-04-27'],
  ['2026-09-02', '2026-08-29', '2026-09-02'],
])('the rest around %s lasts from %s to %s', (day, from, to) => {
  const off = new Set(builtInTables.flatMap((table) => table.off));
  expect(blockAround(day, off)).toEqual([from, to]);
});

/** The holidays of a year that need no decision. */
function fixedDays(year: number): string[] {
  return [`${year}-01-01`, lunarDate(year, 3, 10), `${year}-04-30`, `${year}-05-01`, `${year}-09-02`];
}

test.each(builtInTables)(
  '$year: days off are what the law gives, no more and no fewer',
  ({ year, off, working, undecided }) => {
    for (const day of off) expect(weekend(day), day).toBe(false);
    for (const day of working) expect(weekend(day), day).toBe(true);
    expect([...off]).toEqual([...new Set(off)].sort());
    for (const day of fixedDays(year).filter((one) => !weekend(one))) expect(off).toContain(day);
    const tet = lunarDate(year, 1, 1);
    for (const day of [at(tet, -1), tet, at(tet, 1)].filter((one) => !weekend(one))) expect(off).toContain(day);
    // 1/1, five at Tết, 10/3, 30/4, 1/5 and 2/9 are ten; since 2021 National Day has two. A holiday on a weekend is made up for.
    const byLaw = year < 2021 ? 10 : 11;
    const swaps = { 2018: 1, 2019: 1, 2024: 1, 2025: 1, 2026: 2 }[year] ?? 0;
    // 2027: of the days at Tết two are open, and the day next to National Day.
    const open = year === 2027 ? 3 : 0;
    expect(off.length).toBe(byLaw + swaps - open);
    const unknown = undecided.flatMap(({ dates }) => dates);
    expect(unknown.filter((day) => off.includes(day) || working.includes(day) || weekend(day))).toEqual([]);
  },
);

test('every weekday off in exchange is worked on a weekend: 31/12/2018 in 2019, the others in their year', () => {
  expect(builtInTables.flatMap(({ working }) => working)).toEqual([
    '2019-01-05',
    '2019-05-04',
    '2024-05-04',
    '2025-04-26',
    '2026-01-10',
    '2026-08-22',
  ]);
});

test('only 24 November since 2026 and the days to be decided for 2027 are undecided', () => {
  const open = builtInTables.flatMap(({ undecided }) => undecided.flatMap(({ dates }) => dates));
  expect(open).toEqual([
    '2026-11-24',
    ...['2027-02-03', '2027-02-04', '2027-02-10', '2027-02-11', '2027-09-01', '2027-09-03', '2027-11-24'],
  ]);
});
