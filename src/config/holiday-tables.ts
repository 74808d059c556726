import type { HolidayTable } from '../days/holiday-table.ts';
import type { Wrong } from './issue-words.ts';

/** The days off of years, as they stand in a configuration. */
export type HolidayYears = Readonly<
  Record<string, { readonly off: readonly string[]; readonly working?: readonly string[]; readonly source?: string }>
>;

/** Nothing in them is undecided. */
export function holidayTables(years: HolidayYears, source: string): HolidayTable[] {
  return Object.entries(years).map(([year, { working = [], ...table }]) => ({
    source,
    ...table,
    working,
    year: Number(year),
    undecided: [],
  }));
}

/** The first day that stands under another year or in both lists. */
export function wrongHoliday(years: HolidayYears): Wrong | undefined {
  for (const [year, { off, working = [] }] of Object.entries(years)) {
    for (const [list, days] of Object.entries({ off, working })) {
      for (const [index, day] of days.entries()) {
        const way = ['holidays', year, list, index];
        if (!day.startsWith(year))
          return { way, text: { vi: `không phải ngày của năm ${year}.`, en: `it is no day of ${year}.` } };
        if (list === 'working' && off.includes(day))
          return { way, text: { vi: 'ngày này cũng ghi là ngày nghỉ.', en: 'it is named as a day off too.' } };
      }
    }
  }
  return undefined;
}
