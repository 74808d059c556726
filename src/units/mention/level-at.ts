import type { Unit } from '../../model/unit.ts';
import { foldWords } from '../../text/fold.ts';
import { levelWords } from '../level-words.ts';
import type { LineWord } from './line-words.ts';

/** A word for a level in a line, which a name may follow. */
export interface LevelAt {
  /** The word for the level, written out. */
  readonly word: string;
  readonly level: Unit['level'];
  /** Words that it takes. */
  readonly length: number;
  /** Written out with its accents, so that it can be nothing else; `P.` and `Q.` may be short for much. */
  readonly spelling: 'full' | 'short' | 'doubtful';
  /** Offices above those that report may be called so. */
  readonly isAbove: boolean;
}

const LEVELS = levelWords.map(({ word, short, level, committee }) => ({
  word: word.toLowerCase(),
  full: word.toLowerCase().split(' '),
  folded: foldWords(word).split(' '),
  short: foldWords(short),
  level,
  isAbove: level === 'district' && committee === undefined,
}));

/** The level that the words from `at` on say, if any. */
export function levelAt(words: readonly LineWord[], at: number): LevelAt | undefined {
  const from = (count: number): readonly LineWord[] => words.slice(at, at + count);
  if (isSociety(words, at)) return undefined;
  for (const { word, full, folded, level, isAbove } of LEVELS) {
    const found = from(full.length).map(({ raw }) => raw.toLowerCase());
    if (full.join() === found.join()) return { word, level, length: full.length, spelling: 'full', isAbove };
    if (folded.join() === found.join()) return { word, level, length: full.length, spelling: 'doubtful', isAbove };
  }
  const word = words[at];
  const short = word && LEVELS.find((one) => one.short === foldWords(word.raw));
  if (short === undefined) return undefined;
  const isDotted = /^\./.test(words[at + 1]?.gap ?? '') && /^[pq]$/.test(short.short);
  const { level, isAbove } = short;
  return { word: short.word, level, length: 1, spelling: isDotted ? 'short' : 'doubtful', isAbove };
}

/** `XÃ HỘI`, `xã viên`, `hợp tác xã`. */
function isSociety(words: readonly LineWord[], at: number): boolean {
  if (words[at]?.key !== 'xa') return false;
  return /^(?:hoi|vien)$/.test(words[at + 1]?.key ?? '') || words[at - 1]?.key === 'tac';
}
