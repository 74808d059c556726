import { distance } from 'fastest-levenshtein';
import type { Column } from '../../forms/column.ts';
import { WHOLE_WORDS } from '../../forms/whole-words.ts';
import { fold, foldWords } from '../../text/fold.ts';
import type { HeaderPath } from './header-paths.ts';

/**
 * The sheet columns (1-based, out of `unknown`) whose labels are nearly those of columns not found; one that is near to
 * several columns is taken for none.
 */
export function misspelt(
  wanted: readonly Column[],
  unknown: readonly number[],
  paths: readonly HeaderPath[],
): { column: Column; at: number }[] {
  const near = unknown.flatMap((at) => {
    const seen = phrasesOf(paths[at - 1]?.labels ?? []);
    return wanted.filter((column) => isNear(seen, column)).map((column) => ({ column, at }));
  });
  return near.filter((one) => near.filter((other) => other.at === one.at || other.column === one.column).length === 1);
}

type Phrase = readonly string[];

/** The words of a path, then those without its upper headings; a last label that only says "all of it" is none. */
function phrasesOf(labels: readonly string[]): Phrase[] {
  const isWhole = labels.length > 1 && WHOLE_WORDS.has(fold(labels.at(-1) ?? ''));
  const own = isWhole ? labels.slice(0, -1) : labels;
  return own.map((_, index) => wordsOf(own.slice(index).join(' ')));
}

function wordsOf(text: string): Phrase {
  return foldWords(text).split(' ');
}

const known = new WeakMap<Column, readonly Phrase[]>();

/** The words of each wording of a column. */
function spelt(column: Column): readonly Phrase[] {
  const found = known.get(column) ?? [column.label.vi, ...column.also].map(wordsOf);
  known.set(column, found);
  return found;
}

function isNear(seen: readonly Phrase[], column: Column): boolean {
  return spelt(column).some((wording) => seen.some((one) => isNearly(one, wording)));
}

/** The same words, some of them misspelt: one more or less, or another, says something else. */
function isNearly(seen: Phrase, wording: Phrase): boolean {
  if (seen.length !== wording.length) return false;
  let steps = 0;
  for (const [index, word] of wording.entries()) {
    const other = seen[index] ?? '';
    if (other === word) continue;
    if (!isSlip(other, word)) return false;
    steps += distance(other, word);
  }
  // Spelt right, it was understood for what it is, or as none.
  return steps > 0 && steps <= tolerance(wording.join(''));
}

/** Words that tell a column from another, and are no slip for any word. */
const TELLING = new Set(
  (
    'nu nam qui thang ki nay truoc sau dau cuoi khong chua da dang qua trong ngoai moi cu lan tren duoi tong con ' +
    'nhieu it mot hai ba'
  ).split(' '),
);
/** In shorter words another letter is another word: `kỳ` and `quý`, `số` and `sổ`. */
const SHORTEST = 3;

/** One letter more, less or other, or two that changed places. */
function isSlip(seen: string, word: string): boolean {
  if (word.length < SHORTEST || seen.length < SHORTEST || TELLING.has(seen) || /\d/.test(seen + word)) return false;
  return distance(seen, word) === 1 || [...seen].toSorted().join('') === [...word].toSorted().join('');
}

/** Letters that may differ in a misspelt label. Short labels allow none: HTNV and HTTNV are different columns. */
function tolerance(wording: string): number {
  return wording.length < 8 ? 0 : wording.length < 15 ? 1 : 2;
}
