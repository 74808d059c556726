import { daysAfter } from '../days/iso-day.ts';
import type { Answer, WorkCalendar } from '../days/work-calendar.ts';
import { addWorkingDays, workingDayFrom } from '../days/working-days.ts';
import type { Text } from '../i18n/text.ts';

/** How an office counts a time limit. Article 147 and 148 of the Civil Code 2015 are what `byCivilCode` says. */
export interface Counting {
  readonly calendar: WorkCalendar;
  /** The day of the event is not counted (`next`), or is the first day of the limit (`same`). */
  readonly firstDay: 'next' | 'same';
  /** A limit that ends on a day off ends with the next working day, or stays. */
  readonly onDayOff: 'nextWorkingDay' | 'stays';
}

export function byCivilCode(calendar: WorkCalendar): Counting {
  return { calendar, firstDay: 'next', onDayOff: 'nextWorkingDay' };
}

/** Days are those of the calendar unless a law says working days. */
export interface Span {
  readonly days: number;
  readonly of: 'days' | 'workingDays';
}

/** A last day by law, with the articles it rests on, or why there is none. */
export type Due =
  | { readonly state: 'due'; readonly date: string; readonly articles: readonly Text[] }
  | { readonly state: 'unknown'; readonly why: Text };

/** The last day of a limit that an event on that ISO date sets off. */
export function lastDay(event: string, span: Span, counting: Counting): Answer<string> {
  const before = counting.firstDay === 'next' ? event : daysAfter(event, -1);
  if (span.of === 'workingDays') return addWorkingDays(counting.calendar, before, span.days);
  const last = daysAfter(before, span.days);
  return counting.onDayOff === 'stays' ? { known: true, value: last } : workingDayFrom(counting.calendar, last);
}

export function dueBy(last: Answer<string>, articles: readonly Text[]): Due {
  return last.known ? { state: 'due', date: last.value, articles } : { state: 'unknown', why: last.why };
}
