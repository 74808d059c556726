import { plain } from '../../text/fold.ts';
import type { PeriodMention, PeriodPattern } from './mention.ts';
import { type Found, together } from './together.ts';
import { NO_PERIOD, WINDOW, windowMention } from './windows.ts';

/** A line of text: the periods that it speaks of, in their order, and what is left of it, with `TAKEN` for what was understood. */
export interface LineReading {
  readonly mentions: readonly PeriodMention[];
  readonly rest: string;
}

/** Stands for each letter that a period was read from. */
export const TAKEN = '\u0000';
/** Stands for each letter that is known to say nothing of a period. */
const PASSED = '\u0001';

/** What every wording of a period has: most titles and names have none of it. */
const SPEAKS = /\d|thang|qu[yi]|tuan/;

/** `Tháng 6 và lũy kế 6 tháng đầu năm 2021` is June: what is summed besides does not say which period it is. */
const BESIDES = / (?:va|,) (?:so )?(?:luy ke|cong don)(?: (?:\d{1,2} thang(?: dau(?= nam))?|tu dau(?= nam)))?/;

/** What follows is of another period, and said to be: plans, and what the figures are held against. */
const ASIDE = /\b(?:so voi|so cung|cung k[yi]|phuong huong|ke hoach|nhiem vu|du kien|chuong trinh|chuyen sang)\b/;

/** Words of a period that nothing was read from: a month that there is not, a week, a year with a letter in it. */
const UNREAD = [
  /thang[\s:.…_]*(?:\d|[ivx]{1,4}\b|[.…]{2,})/,
  /\d thang (?:dau|giua|cuoi|qua)\b/,
  /\bqu[yi][\s:.…_]*(?:\d|[ivx]{1,4}\b|[.…]{2,})/,
  /\btuan (?:thu )?(?:\d|[ivx]{1,4}\b)/,
  /\b(?:tuan|nua) (?:dau|cuoi|thu)\b/,
  /\bk[yi] (?:[ivx]{1,4}|\d{1,2})\s?(?:[/-]|nam|\0)/,
  /\0(?:\s?\/\s?|[.-])[12][\do]{1,3}(?![\do])/,
  /\bnam [12][\do]{2,4}\b/,
  /\btu\b.*\b(?:den|toi)(?: het)?(?: ngay)? \d{1,2}\s?[/.]\s?\d{1,2}(?!\d)/,
];

export function lineOf(text: string): string {
  return plain(text.replace(/[→⇒⟶]/g, '-')).replace(/[–—−]/g, '-').replace(BESIDES, '');
}

/** Reads a line, as `lineOf` makes it, by the wordings that may stand there. */
export function readLine(line: string, known: readonly PeriodPattern[]): LineReading {
  if (!SPEAKS.test(line)) return { mentions: [], rest: line };
  const found: Found[] = [];
  let rest = line;
  const take = (
    pattern: RegExp,
    mentionOf: (groups: readonly string[]) => Found['mention'] | 'nothing' | undefined,
  ): void => {
    rest = rest.replace(pattern, (words: string, ...more: (string | number)[]) => {
      const index = more.findIndex((one) => typeof one === 'number');
      const mention = mentionOf([words, ...(more.slice(0, index) as string[])]);
      if (mention === undefined) return words;
      if (mention === 'nothing') return PASSED.repeat(words.length);
      const at = Number(more[index]);
      found.push({ at, end: at + words.length, mention });
      return TAKEN.repeat(words.length);
    });
  };
  take(WINDOW, windowMention);
  for (const pattern of NO_PERIOD) take(pattern, () => 'nothing');
  for (const [pattern, mentionOf] of known) take(pattern, mentionOf);

  const cut = asideIn(line, found);
  const mentions = together(
    found.filter(({ at }) => at < cut),
    line,
  );
  const isUnread = UNREAD.some((one) => one.test(rest.slice(0, cut)));
  return { mentions: mentions === undefined || isUnread ? [{ kind: 'unclear', words: line }] : mentions, rest };
}

/** Where, behind the first period, the words turn to another one. */
function asideIn(line: string, found: readonly Found[]): number {
  const first = Math.min(...found.map(({ end }) => end));
  const aside = first === Number.POSITIVE_INFINITY ? -1 : line.slice(first).search(ASIDE);
  return aside < 0 ? line.length : first + aside;
}
