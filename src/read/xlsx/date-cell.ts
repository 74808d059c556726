import type { Cell } from '../../model/cell.ts';

const LAST_DAY = 2_958_465;
const FROM_1904 = 1_462;
const DAY = 86_400_000;

/** The serial day of the 1900 system, whatever system the workbook counts in. */
export function serialDay(serial: number, from1904: boolean): number {
  // A date made by adding may lack some millionths of a second to midnight.
  return Math.floor(serial + 1e-9) + (from1904 ? FROM_1904 : 0);
}

/** A number in a date format is a date from 1 January 1900 to 31 December 9999; below that it is a time of day. */
export function isDay(serial: number, from1904: boolean): boolean {
  return serial >= 1 && serialDay(serial, from1904) <= LAST_DAY;
}

export function dateCell(day: number, state: Cell['state']): Cell {
  return { kind: 'date', state, text: isoOfDay(day), number: day, percent: false };
}

/** Excel counts a 29 February 1900 that never was: days before it are one further from the real epoch. */
function isoOfDay(day: number): string {
  if (day === 60) return '1900-02-29';
  const date = new Date((day - 25_569 + (day < 60 ? 1 : 0)) * DAY);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** The serial day of an ISO date or date with time (a cell of type `d`); `undefined` where it is none. */
export function dayOfIso(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  const time = match ? Date.parse(`${match[1]}T00:00:00Z`) : Number.NaN;
  // `Date.parse` takes the 30th of February for the 2nd of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(match?.[1] ?? '')) return undefined;
  const day = time / DAY + 25_569;
  return day <= 60 ? day - 1 : day;
}
