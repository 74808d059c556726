import type { Unit } from '../../model/unit.ts';
import type { NameIndex } from '../name-index.ts';
import { levelAt } from './level-at.ts';
import {
  beginsSmall,
  breaksLine,
  hasDigit,
  isBare,
  joinsName,
  type Lettering,
  type LineWord,
  letteringOf,
} from './line-words.ts';
import { isProse } from './prose-words.ts';

/** A known name in a line, before the word `end`. */
export interface KnownName {
  readonly end: number;
  readonly units: readonly Unit[];
}

/** The names in one line. */
export interface LineNames {
  readonly lettering: Lettering;
  /** Where the words that may be one name end: at prose, marks and numbers. */
  runEnd(at: number): number;
  /** The longest known name that begins at the word; with `whole` only one that does not seem to go on behind it. */
  known(at: number, options: { level?: Unit['level']; whole: boolean }): KnownName | undefined;
}

export function namesInLine(words: readonly LineWord[], index: NameIndex): LineNames {
  const lettering = letteringOf(words);
  const isAscii = words.every(isBare);

  function isOfName(at: number): boolean {
    const word = words[at];
    if (word === undefined || hasDigit(word) || isProse(word, words[at + 1])) return false;
    return levelAt(words, at)?.spelling !== 'full' && !(lettering === 'mixed' && beginsSmall(word));
  }

  function runEnd(at: number): number {
    let end = at;
    while (isOfName(end) && !(end > at && breaksLine(words[end] as LineWord))) end++;
    return end;
  }

  /**
   * One more word makes another name of it (Bình Trị Đông A), more than one is most often prose (LÁNG HẠ ĐẨY MẠNH). A name of one
   * syllable is that of too many places (Láng Hòa Lạc), and so is `phuong mai` without accents (Phường Mai Dịch).
   */
  function isWhole(at: number, end: number, whole: boolean): boolean {
    const next = words[end];
    const more = next === undefined || breaksLine(next) ? 0 : runEnd(end) - end;
    const isSyllable = end - at === 1 && !/\d/.test(words[at]?.key ?? '');
    if (isSyllable || (words[at]?.key === 'phuong' && isAscii)) return more === 0;
    return !whole || lettering === 'small' || more !== 1;
  }

  /** Láng is not Làng; whoever types no accents types none at all. */
  function isSpelled(at: number, end: number, { name }: Unit): boolean {
    const raw = words[at]?.raw ?? '';
    return end - at > 1 || isAscii || hasDigit({ raw }) || name.toLowerCase().split(' ').includes(raw.toLowerCase());
  }

  return {
    lettering,
    runEnd,
    known(at, { level, whole }) {
      const keys: string[] = [];
      for (let end = at; end < words.length && end - at < index.longest; end++) {
        const word = words[end];
        if (word === undefined || (end > at && !joinsName(word))) break;
        keys.push(word.key);
      }
      for (let length = keys.length; length > 0; length--) {
        const end = at + length;
        const units = index
          .of(keys.slice(0, length).join(''))
          .filter((unit) => (level === undefined || unit.level === level) && isSpelled(at, end, unit));
        if (units.length > 0 && isWhole(at, end, whole)) return { end, units };
      }
      return undefined;
    },
  };
}
