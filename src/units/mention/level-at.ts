import type { Unit } from '../../model/unit.ts';
import { foldWords } from '../../text/fold.ts';
import { levelWords } from '../level-words.ts';
import type { LineWord } from './line-words.ts';

/** A word for a level in a line, which a name may follow. */
export interface LevelAt {
  readonly level: Unit['level'];
  /** Words that it takes. */
  readonly length: number;
  /** Written out with its accents, so that it can be nothing else; `P.` and `Q.` may be short for much. */
  readonly spelling: 'full' | 'short' | 'doubtful';
  /** Offices above those that report may be called so. */
  readonly isAbove: boolean;
}

const LEVELS = levelWords.map(({ word, short, level, committee }) => ({
  full: word.toLowerCase().split(' '),
  folded: foldWords(word).split(' '),
  short: foldWords(short),
  level,
  isAbove: level === 'district' && committee === undefined,
}));

/** The level that the words from `at` on say, if any. */
export function levelAt(words: readonly LineWord[], at: number): LevelAt | undefined {
  const from = (count: number): readonly LineWord[] => words.slice(at, at + count);
  for (const { full, folded, level, isAbove } of LEVELS) {
    const found = from(full.length).map(({ raw }) => raw.toLowerCase());
    if (full.join() === found.join()) return { level, length: full.length, spelling: 'full', isAbove };
    if (folded.join() === found.join()) return { level, length: full.length, spelling: 'doubtful', isAbove };
  }
  const word = words[at];
  const short = word && LEVELS.find((one) => one.short === foldWords(word.raw));
  if (short === undefined) return undefined;
  const isDotted = /^\./.test(words[at + 1]?.gap ?? '') && /^[pq]$/.test(short.short);
  return { level: short.level, length: 1, spelling: isDotted ? 'short' : 'doubtful', isAbove: short.isAbove };
}
