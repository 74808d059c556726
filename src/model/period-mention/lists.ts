import { months, type PeriodMention, type PeriodPattern, years } from './mention.ts';

const Y = String.raw`(?:19|20)\d\d`;
const JOIN = String.raw`\s?(?:,|;|&|\+|-|(?<=\s)(?:va|den|toi)(?=\s))\s?(?:het )?`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** What may follow the last one where no year does: another word would make its number one of something else. */
const END = String.raw`(?=\s?(?:[).;:]|$))`;
const OF_YEAR = String.raw`\s?(?:[/._-]|,?\s?nam)\s?${Y}(?!\d)`;

const MONTH = String.raw`(?:thang[\s:]?|(?<![a-z\d])t\.?\s?)\d{1,2}(?!\d)`;
const NEXT_MONTH = String.raw`(?:thang[\s:]?|t\.?\s?)?\d{1,2}(?!\d)`;
const BARE_MONTH = String.raw`\d{1,2}\s?[/._-]\s?${Y}(?!\d)`;
const QUARTER = String.raw`(?:iv|iii|ii|i|[1-4])(?![a-z\d])`;

/** `Tháng 1, 2 và 3 năm 2021`, `từ tháng 1/2021 đến tháng 3/2021`, `T1-T3/2021`, `01/2021, 02/2021`. */
export const monthList: PeriodPattern = [
  new RegExp(
    String.raw`(?:tu )?${MONTH}(?:${OF_YEAR})?(?:${JOIN}${NEXT_MONTH}(?:${OF_YEAR})?)*${JOIN}${NEXT_MONTH}(?:${OF_YEAR}|\s${Y}|${END})` +
      String.raw`|(?:tu )?(?<![\d/.-])${BARE_MONTH}(?:${JOIN}${BARE_MONTH})+(?![\d/])`,
    'g',
  ),
  ([words = '']) => runOf(words, /(?<!\d)(\d{1,2})(?!\d)/g, (number) => [Number(number), Number(number)]),
];

/** `Quý I và II năm 2021`, `quý I-II/2021`, `quý 4/2020 và quý 1/2021`. */
export const quarterList: PeriodPattern = [
  new RegExp(
    String.raw`(?:tu )?qu[yi] ?${QUARTER}(?:${OF_YEAR})?(?:${JOIN}(?:qu[yi] ?)?${QUARTER}(?:${OF_YEAR})?)*${JOIN}(?:qu[yi] ?)?${QUARTER}(?:${OF_YEAR}|\s${Y}|${END})`,
    'g',
  ),
  ([words = '']) =>
    runOf(words, /(?<![a-z\d])(iv|iii|ii|i|[1-4])(?![a-z\d])/g, (number) => {
      const quarter = ROMAN[number] ?? Number(number);
      return [quarter * 3 - 2, quarter * 3];
    }),
];

/** `Năm 2020 và năm 2021`, `các năm 2020, 2021`. */
export const yearList: PeriodPattern = [
  new RegExp(String.raw`nam ${Y}(?:${JOIN}(?:nam )?${Y}(?!\d))+`, 'g'),
  ([words = '']) => {
    const found = [...words.matchAll(new RegExp(Y, 'g'))].map(([digits]) => Number(digits));
    const isRun = found.every((one, index) => index === 0 || one === (found[index - 1] ?? 0) + 1);
    const [first = 0, last = 0] = [found[0], found.at(-1)];
    return (isRun || isFromTo(words, found.length) ? years(first, last) : undefined) ?? 'unclear';
  },
];

/** Parts of one year that follow each other, or the first and the last of them. */
function runOf(
  words: string,
  part: RegExp,
  monthsOf: (number: string) => readonly [number, number],
): PeriodMention | 'unclear' {
  const stated = new Set(words.match(new RegExp(String.raw`(?<!\d)${Y}(?!\d)`, 'g')) ?? []);
  const parts = [...words.matchAll(part)].map(([, number = '']) => monthsOf(number));
  const isRun = parts.every(([first], index) => index === 0 || first === (parts[index - 1]?.[1] ?? 0) + 1);
  const [first, last] = [parts[0]?.[0], parts.at(-1)?.[1]];
  if (first === undefined || last === undefined || stated.size > 1) return 'unclear';
  if (!isRun && !isFromTo(words, parts.length)) return 'unclear';
  const [year] = stated;
  return months(first, last, year === undefined ? undefined : Number(year)) ?? 'unclear';
}

/** Two ends of a run, and not a list. */
function isFromTo(words: string, ends: number): boolean {
  return ends === 2 && /-|\b(?:den|toi)\b/.test(words);
}
