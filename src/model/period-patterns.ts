import { MONTH_WORD, monthOfWord } from '../text/month-words.ts';

/** Months (1 to 12) of a year that the words may leave open. */
export interface MonthsMention {
  readonly kind: 'months';
  readonly first: number;
  readonly last: number;
  readonly year?: number;
}

export interface YearsMention {
  readonly kind: 'years';
  readonly first: number;
  readonly last: number;
}

/** A wording of periods, looked for in plain text, and what it says: `undefined` where no calendar has that period. */
export type PeriodPattern = readonly [
  RegExp,
  (found: readonly (string | undefined)[]) => MonthsMention | YearsMention | undefined,
];

const Y = String.raw`((?:19|20)\d\d)`;
const YEAR = String.raw`(?:\s?(?:[/.,_-]|nam)?\s?${Y})?(?!\d)`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const oneMonth: PeriodPattern[1] = ([, number, year]) => months(Number(number), Number(number), year);
const oneQuarter: PeriodPattern[1] = ([, number, year]) => threeMonths(ROMAN[number ?? ''] ?? Number(number), year);

/** In order of trust: the first that fits a text counts. */
export const patterns: readonly PeriodPattern[] = [
  [new RegExp(`${Y} (?:den|toi) (?:hien )?nay`), () => undefined],
  [
    new RegExp(String.raw`(?:^|\D)${Y}[-_. ]?(?:q([1-4])|h([12])|(9)m)(?![a-z\d])`),
    ([, year, quarter, half, nine]) =>
      nine ? months(1, 9, year) : quarter ? threeMonths(Number(quarter), year) : sixMonths(Number(half), year),
  ],
  [
    new RegExp(
      String.raw`(?:tu )?thang (\d{1,2})(?:\s?[/-]\s?${Y})?\s?(?:den|toi|-)\s?(?:het )?(?:thang )?(\d{1,2})(?!\d)${YEAR}`,
    ),
    ([, first, start, last, end]) => (start && start !== end ? undefined : months(Number(first), Number(last), end)),
  ],
  [new RegExp(String.raw`qu[yi] (iv|iii|ii|i|[1-4])(?![a-z\d])${YEAR}`), oneQuarter],
  [new RegExp(String.raw`(?:^|[^a-z\d])q\.?\s?(iv|iii|ii|i|[1-4])\s?[/.,_ -]\s?${Y}(?!\d)`), oneQuarter],
  [
    new RegExp(String.raw`(?:^|[^\d])(?:6|sau) thang(?: (dau|cuoi)(?: nam)?)?${YEAR}(?! \d)`),
    ([, end, year]) => sixMonths(end === 'cuoi' ? 2 : 1, year),
  ],
  [
    new RegExp(String.raw`(?:^|[^\d])(?:9|chin) thang(?: dau(?: nam)?)?${YEAR}(?! \d)`),
    ([, year]) => months(1, 9, year),
  ],
  [
    new RegExp(String.raw`(?:^|[^\d])(\d{1,2}|${MONTH_WORD}) thang (?:dau nam|nam(?= \d))${YEAR}`),
    ([, number = '', year]) => months(1, monthOfWord(number) ?? Number(number), year),
  ],
  [new RegExp(String.raw`thang[ _-]?(\d{1,2})(?!\d)${YEAR}`), oneMonth],
  [
    new RegExp(String.raw`thang (${MONTH_WORD}) nam ${Y}(?!\d)`),
    ([, word = '', year]) => oneMonth(['', String(monthOfWord(word)), year]),
  ],
  [
    new RegExp(
      String.raw`(?:^|[^\d/.-])(\d{1,2})\s?[/.]\s?${Y}\s?(?:den|toi|-)\s?(?:het )?(\d{1,2})\s?[/.]\s?${Y}(?![\d/])`,
    ),
    ([, first, start, last, end]) => (start === end ? months(Number(first), Number(last), end) : undefined),
  ],
  [new RegExp(String.raw`(?:^|[^\d/.-])(\d{1,2})\s?[/._-]\s?${Y}(?![\d/])`), oneMonth],
  [
    new RegExp(String.raw`(?:^|[^\d/.-])${Y}\s?[/._-]\s?(\d{1,2})(?![\d/.-])`),
    ([, year, number]) => months(Number(number), Number(number), year),
  ],
  [new RegExp(String.raw`(?:^|[^a-z\d])t\.?\s?(\d{1,2})(?:\s?[/._ -]\s?${Y})?(?![\d/])`), oneMonth],
  [
    new RegExp(String.raw`(?:nam|nhiem k[yi]|giai doan) ${Y}\s?(?:-|den)\s?(?:nam )?${Y}(?!\d)`),
    ([, first, last]) => years(first, last),
  ],
  [new RegExp(String.raw`nam ${Y}(?!\d)`), ([, year]) => years(year, year)],
];

/** What only stands for a period in a name or on its own: years without a word. Several that are no run say nothing. */
export const yearPatterns: readonly PeriodPattern[] = [
  [
    new RegExp(String.raw`(?:^|\D)${Y}[\s_]?(?:-|_|[\s_-]den[\s_-])[\s_]?${Y}(?!\d)`),
    ([, first, last]) => years(first, last),
  ],
  [
    new RegExp(String.raw`(?<!\d)${Y}(?!\d)(?:.*(?<!\d)${Y}(?!\d))?`),
    ([, year, other]) => (other === undefined || other === year ? years(year, year) : undefined),
  ],
];

export function months(first: number, last: number, year: string | undefined): MonthsMention | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'months', first, last, ...(year === undefined ? {} : { year: Number(year) }) };
}

function threeMonths(quarter: number, year: string | undefined): MonthsMention | undefined {
  return months(quarter * 3 - 2, quarter * 3, year);
}

function sixMonths(half: number, year: string | undefined): MonthsMention | undefined {
  return months(half * 6 - 5, half * 6, year);
}

function years(first: string | undefined, last: string | undefined): YearsMention | undefined {
  const mention = { kind: 'years', first: Number(first), last: Number(last) } as const;
  return mention.first <= mention.last ? mention : undefined;
}
