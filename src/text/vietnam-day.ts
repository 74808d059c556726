import { isoDate } from './iso-date.ts';

/** Vietnam has no summer time. */
const AHEAD_OF_UTC = 7 * 3_600_000;
const STAMP = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** The day in Vietnam at a moment given in milliseconds since 1970. */
export function vietnamDay(moment: number): string {
  return new Date(moment + AHEAD_OF_UTC).toISOString().slice(0, 10);
}

/**
 * The day in Vietnam of a time as documents store it: `2021-04-04T18:30:00Z` is the fifth. One without a zone is taken
 * as written. `undefined` for anything else.
 */
export function dayOfStamp(stamp: string): string | undefined {
  const [, year, month, day, zone] = STAMP.exec(stamp.trim()) ?? [];
  const written = isoDate(Number(year), Number(month), Number(day));
  if (written === undefined || zone === undefined) return written;
  const moment = Date.parse(stamp.trim());
  return Number.isNaN(moment) ? undefined : vietnamDay(moment);
}
