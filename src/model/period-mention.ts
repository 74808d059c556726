import { isValid } from 'date-fns/isValid';
import { plain } from '../text/fold.ts';

/**
 * What a text says about a period. `months` may lack its year (`Tháng 3` on a sheet tab), `year` its months; other
 * places complete them. Months are 1 to 12.
 */
export type PeriodMention =
  | { readonly kind: 'months'; readonly first: number; readonly last: number; readonly year?: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'window'; readonly from: string; readonly to: string };

const DAY = String.raw`(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})`;
const LONG_DAY = String.raw`(\d{1,2}) thang (\d{1,2}) nam (\d{4})`;
const WINDOWS = [DAY, LONG_DAY].map(
  (day) => new RegExp(`(?:tu )?(?:ngay )?${day} (?:den|toi|-) (?:het )?(?:ngay )?${day}`),
);
const YEAR = String.raw`(?:\s?(?:[/.,-]|nam)?\s?((?:19|20)\d\d))?(?!\d)`;

type Pattern = readonly [RegExp, (found: readonly (string | undefined)[]) => PeriodMention | undefined];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** In order of trust: the first that fits a text counts. */
const patterns: readonly Pattern[] = [
  [
    /(?:^|[^\d])((?:19|20)\d\d)[-_ ]?(?:q([1-4])|h([12])|(9)m)(?![a-z\d])/,
    ([, year, quarter, half, nine]) =>
      nine ? months(1, 9, year) : quarter ? threeMonths(Number(quarter), year) : sixMonths(Number(half), year),
  ],
  [
    /tu thang (\d{1,2})(?:\s?[/-]\s?((?:19|20)\d\d))? (?:den|toi) (?:het )?thang (\d{1,2})\s?(?:[/-]|nam)?\s?((?:19|20)\d\d)?/,
    ([, first, start, last, end]) => (start && start !== end ? undefined : months(Number(first), Number(last), end)),
  ],
  [
    new RegExp(`quy (iv|iii|ii|i|[1-4])\\b${YEAR}`),
    ([, number, year]) => threeMonths(ROMAN[number ?? ''] ?? Number(number), year),
  ],
  [
    new RegExp(`(?:6|sau) thang (?:dau nam|cuoi nam)?${YEAR}`),
    ([text, year]) => sixMonths(text?.includes('cuoi') ? 2 : 1, year),
  ],
  [new RegExp(`(?:9|chin) thang (?:dau nam)?${YEAR}`), ([, year]) => months(1, 9, year)],
  [new RegExp(`thang (\\d{1,2})(?!\\d)${YEAR}`), ([, number, year]) => months(Number(number), Number(number), year)],
  [
    /(?:^|[^\d/.-])(\d{1,2})\s?[/._-]\s?((?:19|20)\d\d)(?![\d/])/,
    ([, number, year]) => months(Number(number), Number(number), year),
  ],
  [
    /(?:^|[^\d/.-])((?:19|20)\d\d)\s?[/._-]\s?(\d{1,2})(?![\d/.-])/,
    ([, year, number]) => months(Number(number), Number(number), year),
  ],
  [
    /(?:^|[^a-z\d])t\.?\s?(\d{1,2})(?:\s?[/._ -]\s?((?:19|20)\d\d))?(?![\d/])/,
    ([, number, year]) => months(Number(number), Number(number), year),
  ],
  [
    /(?:nam|nhiem ky|giai doan) ((?:19|20)\d\d)\s?(?:-|den)\s?(?:nam )?((?:19|20)\d\d)/,
    ([, first, last]) => years(Number(first), Number(last)),
  ],
  [/nam ((?:19|20)\d\d)(?!\d)/, ([, year]) => years(Number(year), Number(year))],
];

/** Reads what a line of text says about a period; dates of signing (`ngày 04 tháng 4 năm 2021`) say nothing. */
export function periodMention(text: string): PeriodMention | undefined {
  const line = plain(text).replace(/[–—−]/g, '-');
  for (const window of WINDOWS) {
    const found = window.exec(line);
    if (found) return windowMention(found.slice(1, 7).map(Number));
  }
  const undated = line
    .replace(/ngay \d{1,2} thang \d{1,2} nam \d{4}/g, ' ')
    .replace(/\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/g, ' ');
  for (const [pattern, read] of patterns) {
    const found = pattern.exec(undated);
    const mention = found && read(found);
    if (mention) return mention;
  }
  return undefined;
}

/** As `periodMention`, for the name of a file or a folder, where a bare year may stand. */
export function nameMention(text: string): PeriodMention | undefined {
  const mention = periodMention(text);
  if (mention) return mention;
  const year = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(plain(text))?.[1];
  return year === undefined ? undefined : years(Number(year), Number(year));
}

/** As `nameMention`, for a cell of a period column, where a bare month number may stand. */
export function cellMention(text: string): PeriodMention | undefined {
  const mention = nameMention(text);
  if (mention) return mention;
  const line = plain(text);
  return /^\d{1,2}$/.test(line) ? months(Number(line), Number(line), undefined) : undefined;
}

function months(first: number, last: number, year: string | undefined): PeriodMention | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'months', first, last, ...(year === undefined ? {} : { year: Number(year) }) };
}

function threeMonths(quarter: number, year: string | undefined): PeriodMention | undefined {
  return months(quarter * 3 - 2, quarter * 3, year);
}

function sixMonths(half: number, year: string | undefined): PeriodMention | undefined {
  return months(half * 6 - 5, half * 6, year);
}

function years(first: number, last: number): PeriodMention | undefined {
  return first <= last ? { kind: 'years', first, last } : undefined;
}

function windowMention(numbers: readonly number[]): PeriodMention | undefined {
  const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = numbers;
  const from = isoDate(y1, m1, d1);
  const to = isoDate(y2, m2, d2);
  return from !== undefined && to !== undefined && from <= to ? { kind: 'window', from, to } : undefined;
}

/** `2021-03-05`, or `undefined` for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(year, month - 1, day);
  if (!isValid(date) || date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
