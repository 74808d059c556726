import type { Cell } from '../../model/cell.ts';

/** Excel's dates before this year stand among numbers because a small number was given a date format. */
const FIRST_TYPED_YEAR = '1990';

/** What may have been typed for Excel to make this date of it: day/month, month/day, or a number given a date format. */
export function dateOrigins({ text, number }: Cell): string[] {
  if (text < FIRST_TYPED_YEAR) return [String(number)];
  const day = Number(text.slice(-2));
  const month = Number(text.slice(-5, -3));
  return [...new Set([`${day}/${month}`, `${month}/${day}`])];
}
