import { MONTH_WORD, monthOfWord } from '../../text/month-words.ts';
import { monthList, quarterList, yearList } from './lists.ts';
import { months, type OpenMention, type PeriodMention, type PeriodPattern, yearOf, years } from './mention.ts';

/** All of a wording in a line. */
const wording = (words: string): RegExp => new RegExp(words, 'g');

const Y = String.raw`((?:19|20)\d\d)`;
const YEAR = String.raw`(?:\s?(?:[/.,_-]|nam)?\s?${Y})?(?!\d)`;
/** Also `/21`, where a month stands before it. */
const ANY_YEAR = String.raw`(?:\s?(?:[/.,_-]|nam)?\s?${Y}|[/.-](1[3-9]|[2-9]\d)(?![\d/.-]))?(?!\d)`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** `quá 6 tháng`, `trên 9 tháng` is how long something takes. */
const NO_LENGTH = String.raw`(?<!(?:(?<!ket )qua|tren|duoi|hon|trong vong|sau) )(?<!\d)`;

const oneMonth: PeriodPattern[1] = ([, number, full, short]) => run(Number(number), Number(number), full ?? short);
const oneQuarter: PeriodPattern[1] = ([, number = '', year]) => threeMonths(ROMAN[number] ?? Number(number), year);

/** In order of trust: what one of them has taken, no later one looks at. */
export const patterns: readonly PeriodPattern[] = [
  [wording(`(?:nam )?${Y} (?:den|toi) (?:hien )?nay`), () => 'nothing'],
  [
    wording(String.raw`(?<!\d)${Y}[-_. ]?(?:q([1-4])|h([12])|(9)m)(?![a-z\d])`),
    ([, year, quarter, half, nine]) =>
      nine ? run(1, 9, year) : quarter ? threeMonths(Number(quarter), year) : sixMonths(Number(half), year),
  ],
  monthList,
  quarterList,
  [wording(String.raw`qu[yi] ?(iv|iii|ii|i|[1-4])(?![a-z\d])${YEAR}`), oneQuarter],
  [wording(String.raw`(?<![a-z\d])q\.?\s?(iv|iii|ii|i|[1-4])\s?[/.,_ -]\s?${Y}(?!\d)`), oneQuarter],
  [
    wording(String.raw`${NO_LENGTH}(?:6|sau) thang(?: (dau|cuoi)(?: nam)?)?${YEAR}(?! \d)`),
    ([, end, year]) => sixMonths(end === 'cuoi' ? 2 : 1, year),
  ],
  [wording(`nua (dau|cuoi) nam${YEAR}`), ([, end, year]) => sixMonths(end === 'cuoi' ? 2 : 1, year)],
  [wording(`${NO_LENGTH}(?:3|ba) thang cuoi(?: nam)?${YEAR}`), ([, year]) => run(10, 12, year)],
  [wording(String.raw`${NO_LENGTH}(?:9|chin) thang(?: dau(?: nam)?)?${YEAR}(?! \d)`), ([, year]) => run(1, 9, year)],
  [
    wording(String.raw`${NO_LENGTH}(\d{1,2}|${MONTH_WORD}) thang (?:dau nam|nam(?= \d))${YEAR}`),
    ([, number = '', year]) => run(1, monthOfWord(number) ?? Number(number), year),
  ],
  [wording(String.raw`thang[\s:_-]{0,3}(\d{1,2})(?!\d)${ANY_YEAR}`), oneMonth],
  [
    wording(String.raw`thang (${MONTH_WORD})(?: nam |\s?/\s?)${Y}(?!\d)`),
    ([, word = '', year]) => run(monthOfWord(word) ?? 0, monthOfWord(word) ?? 0, year),
  ],
  [
    wording(String.raw`thang[\s:.\u2026_]*(?:nam\s?|/\s?)${Y}(?!\d)`),
    ([, year]): OpenMention => ({ kind: 'open', year: Number(year) }),
  ],
  [wording(String.raw`(?<![a-z\d])t\.?\s?(\d{1,2})(?!\d)${ANY_YEAR}(?!/)`), oneMonth],
  [wording(String.raw`(?<![\d/.-])(\d{1,2})\s?[/._-]\s?${Y}(?![\d/])`), oneMonth],
  [
    wording(String.raw`(?<![\d/.-])${Y}\s?[/._-]\s?(\d{1,2})(?![\d/.-])`),
    ([, year, number]) => run(Number(number), Number(number), year),
  ],
  [
    wording(String.raw`(?:nam|(nhiem k[yi])|giai doan) ${Y}\s?(?:-|den)\s?(?:nam )?${Y}(?!\d)`),
    ([, term, first, last]) => {
      const span = years(Number(first), Number(last));
      return span === undefined ? 'unclear' : term === undefined ? span : { ...span, isTerm: true };
    },
  ],
  yearList,
  [wording(String.raw`nam ${Y}(?!\d)`), ([, year]) => years(Number(year), Number(year)) ?? 'unclear'],
];

/** What only stands for a period in a name or on its own: years without a word. Several that are no run say nothing. */
export const yearPatterns: readonly PeriodPattern[] = [
  [
    wording(String.raw`(?<!\d)${Y}[\s_]?(?:-|_|[\s_-]den[\s_-])[\s_]?${Y}(?!\d)`),
    ([, first, last]) => years(Number(first), Number(last)) ?? 'nothing',
  ],
  [
    wording(String.raw`(?<!\d)${Y}(?!\d)(?:.*(?<!\d)${Y}(?!\d))?`),
    ([, year, other = year]) => (other === year ? (years(Number(year), Number(year)) ?? 'nothing') : 'nothing'),
  ],
];

function run(first: number, last: number, year: string | undefined): PeriodMention | 'unclear' {
  return months(first, last, yearOf(year)) ?? 'unclear';
}

function threeMonths(quarter: number, year: string | undefined): PeriodMention | 'unclear' {
  return run(quarter * 3 - 2, quarter * 3, year);
}

function sixMonths(half: number, year: string | undefined): PeriodMention | 'unclear' {
  return run(half * 6 - 5, half * 6, year);
}
