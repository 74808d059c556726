import { daysAfter } from './iso-day.ts';
import { type Answer, isDayOff, type WorkCalendar } from './work-calendar.ts';

/** The day itself where it is worked, else the first working day after it. */
export function workingDayFrom(calendar: WorkCalendar, date: string): Answer<string> {
  for (let day = date; ; day = daysAfter(day, 1)) {
    const off = isDayOff(calendar, day);
    if (!off.known) return off;
    if (!off.value) return { known: true, value: day };
  }
}

/** The first working day after that day, whether the day itself is worked or not. */
function nextWorkingDay(calendar: WorkCalendar, date: string): Answer<string> {
  return workingDayFrom(calendar, daysAfter(date, 1));
}

/** The working day on which that many working days have passed; the day itself does not count. 0 gives the day itself. */
export function addWorkingDays(calendar: WorkCalendar, date: string, count: number): Answer<string> {
  let day: Answer<string> = { known: true, value: date };
  for (let left = count; left > 0 && day.known; left--) day = nextWorkingDay(calendar, day.value);
  return day;
}
