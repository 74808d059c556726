import { half, month, nineMonths, type Period, quarter, range, runOfMonths, year } from './period.ts';
import { wholeMention } from './period-mention/mentions.ts';

/**
 * Reads a period as people type it: `2021-03`, `2021-Q1`, `2021-H1`, `2021-9M`, `2021`, `2017..2022`,
 * `2021-01..2021-06`, `03/2021`, `quý 1/2021`, `6 tháng 2021`. `undefined` where it is none.
 */
export function parsePeriod(text: string): Period | undefined {
  const ends = text.split('..');
  if (ends.length > 2) return undefined;
  const [first, last] = ends.map(parseOne);
  if (!first || ends.length === 1) return first;
  return last && first.from <= last.to && first.from <= last.from ? range(first, last) : undefined;
}

const EXACT = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/i;

function parseOne(text: string): Period | undefined {
  const exact = EXACT.exec(text.trim());
  if (exact) {
    const [, digits, monthDigits, quarterDigit, halfDigit, nine] = exact;
    const number = Number(digits);
    if (monthDigits) return month(number, Number(monthDigits));
    if (quarterDigit) return quarter(number, Number(quarterDigit));
    if (halfDigit) return half(number, Number(halfDigit));
    return nine ? nineMonths(number) : year(number);
  }
  const mention = wholeMention(text);
  if (mention?.kind === 'years') return range(year(mention.first), year(mention.last));
  if (mention?.kind !== 'months' || mention.year === undefined) return undefined;
  return runOfMonths(mention.year * 12 + mention.first - 1, mention.year * 12 + mention.last - 1);
}
