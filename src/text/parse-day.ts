import { isoDate } from './iso-date.ts';

/** A whole day as people type it, `2021-04-05` or `05/04/2021`, as ISO date; `undefined` for anything else. */
export function parseDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, date] = iso ? iso.slice(1) : day ? day.slice(1).reverse() : [];
  return isoDate(Number(year), Number(month), Number(date));
}
