import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** The ISO date that many days later; earlier where `days` is negative. */
export function daysAfter(date: string, days: number): string {
  const day = addDays(localDay(date), days);
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/** The days from one ISO date to another: 1 from a day to the next, negative where `to` lies before. */
export function daysFromTo(from: string, to: string): number {
  return differenceInCalendarDays(localDay(to), localDay(from));
}

export function isWeekend(date: string): boolean {
  const day = localDay(date).getDay();
  return day === 0 || day === 6;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Noon: no time zone puts its clock forward or back over it. */
function localDay(date: string): Date {
  return new Date(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), 12);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
