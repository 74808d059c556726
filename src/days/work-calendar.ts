import { fill, type Text } from '../i18n/text.ts';
import type { HolidayTable } from './holiday-table.ts';
import { isWeekend, yearOf } from './iso-day.ts';

/** An answer about working days, or why there is none. */
export type Answer<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly why: Text };

/** Which days are worked, in the years for which there is a table. */
export interface WorkCalendar {
  readonly years: ReadonlySet<number>;
  /** Days that differ from their weekday; a text says why it is unknown whether the day is off. */
  readonly days: ReadonlyMap<string, 'off' | 'working' | Text>;
}

/** Where two tables are of the same year the later one counts, whole. */
export function workCalendar(tables: readonly HolidayTable[]): WorkCalendar {
  const byYear = new Map(tables.map((table) => [table.year, table]));
  const days = new Map<string, 'off' | 'working' | Text>();
  for (const table of byYear.values()) {
    for (const { dates, why } of table.undecided) for (const date of dates) days.set(date, why);
    for (const date of table.working) days.set(date, 'working');
    for (const date of table.off) days.set(date, 'off');
  }
  return { years: new Set(byYear.keys()), days };
}

const noTable: Text = {
  vi: 'chưa có bảng ngày nghỉ của năm {year}',
  en: 'there is no table of days off for {year}',
};

/** Saturdays, Sundays and holidays are off, days worked in exchange are not. */
export function isDayOff(calendar: WorkCalendar, date: string): Answer<boolean> {
  const year = yearOf(date);
  if (!calendar.years.has(year)) return { known: false, why: fill(noTable, { year: String(year) }) };
  const day = calendar.days.get(date);
  if (typeof day === 'object') return { known: false, why: day };
  return { known: true, value: day === undefined ? isWeekend(date) : day === 'off' };
}
