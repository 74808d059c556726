import { formatExact } from '../i18n/format.ts';
import { fill, type Lang, midSentence, type Text } from '../i18n/text.ts';
import type { Args } from '../model/finding.ts';
import { parsePeriod } from '../model/parse-period.ts';
import { periodWords } from '../model/period-words.ts';

/** Args that are ids of periods, which people read in the words of offices. */
const PERIODS = new Set(['period', 'before']);

/** A rule's message made by filling the `{slots}` of a text with the finding's args; numbers are written as each language does, with all their decimals. */
export function sentence(text: Text): (args: Args) => Text {
  return (args) =>
    fill(
      text,
      Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name, PERIODS.has(name) ? periodText(value) : words(value)]),
      ),
    );
}

/** `2021-03` as `tháng 3/2021`, within a sentence. */
export function periodText(id: Args[string] | undefined): Text {
  const period = typeof id === 'string' ? parsePeriod(id) : undefined;
  return period === undefined ? words(id ?? '') : midSentence(periodWords(period));
}

function words(value: Args[string]): Text {
  if (typeof value === 'object' && 'vi' in value) return value;
  const one = (lang: Lang): string => {
    if (typeof value === 'number') return formatExact(value, lang);
    if (typeof value === 'string') return value;
    return value.map((part) => (typeof part === 'string' ? part : part[lang])).join(', ');
  };
  return { vi: one('vi'), en: one('en') };
}
