import type { Option, Spelling } from './column.ts';

/** The wording of an option that is the official one in a year; without a year its first. */
export function wordingIn(option: Option, year: number | undefined): string {
  return option.spellings.find((spelling) => isOf(spelling, year))?.text ?? option.label.vi;
}

/** True where the spelling was in use in that year, or no year is asked for. */
export function isOf(spelling: Spelling, year: number | undefined): boolean {
  return year === undefined || ((spelling.since ?? year) <= year && year <= (spelling.until ?? year));
}
