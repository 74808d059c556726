import { oneLine } from '../../text/one-line.ts';
import { remembered } from '../../text/remembered.ts';
import type { PeriodMention } from './mention.ts';
import { months } from './mention.ts';
import { patterns, yearPatterns } from './patterns.ts';
import { lineOf, readLine, TAKEN } from './read-line.ts';

const ALL = [...patterns, ...yearPatterns];

/** What a line of text says about periods, in its order; dates of signing (`ngày 04 tháng 4 năm 2021`) say nothing. `shown` is how people know it. */
export function periodMentions(text: string, shown = text): readonly PeriodMention[] {
  return asShown(readLine(lineOf(text), patterns).mentions, shown);
}

/** As `periodMentions`, for the name of a file or a folder, where a bare year may stand. */
export function nameMentions(text: string, shown = text): readonly PeriodMention[] {
  return asShown(readLine(lineOf(text), ALL).mentions, shown);
}

/** People know words that are not clear by how they wrote them. */
function asShown(mentions: readonly PeriodMention[], shown: string): readonly PeriodMention[] {
  return mentions.map((mention) => (mention.kind === 'unclear' ? { ...mention, words: oneLine(shown) } : mention));
}

/** Digits and Roman numbers that no period was read from: `I/2021`, `1-3/2021`. */
const LEFT_OVER = /\d|\b[ivx]+\b/;

/** What a cell of a period column says, where a bare number is a month; absent where any figure of it is not understood. */
export function cellMentions(text: string): readonly PeriodMention[] | undefined {
  const line = lineOf(text);
  if (/^\d{1,2}$/.test(line)) {
    const bare = months(Number(line), Number(line));
    return bare && [bare];
  }
  const { mentions, rest } = readLine(line, ALL);
  const isClear = mentions.length > 0 && mentions.every(({ kind }) => kind !== 'unclear' && kind !== 'open');
  return isClear && !LEFT_OVER.test(rest) ? mentions : undefined;
}

/** As `cellMentions`, for a column of quarters: `I`, `2`, `III/2021`, `Quý IV`. */
export function quarterMentions(text: string): readonly PeriodMention[] | undefined {
  const line = lineOf(text);
  if (/^(?:iv|i{1,3}|[1-4])(?!\d)/.test(line)) return cellMentions(`quy ${line}`);
  return /^\d+$/.test(line) ? undefined : cellMentions(line);
}

/** What a text says that speaks of one period and of nothing else, as `nameMentions`. */
export const wholeMention = remembered((text): PeriodMention | undefined => {
  const { mentions, rest } = readLine(lineOf(text), ALL);
  const [only, ...others] = mentions;
  if (only === undefined || others.length > 0 || only.kind === 'unclear' || only.kind === 'open') return undefined;
  return rest.replaceAll(TAKEN, '').replace(/[\s,.;:()-]/g, '') === '' ? only : undefined;
});
