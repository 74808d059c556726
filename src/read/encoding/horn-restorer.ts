import { isVietnameseSyllable } from '../../text/vietnamese-syllable.ts';
import { officePhrases } from './office-phrases.ts';

export interface Restored {
  readonly text: string;
  /** The words put back, as they read now. */
  readonly words: readonly string[];
}

const WORD = /\p{L}+/gu;

/**
 * Puts back the ư that TCVN3 texts lose in programs that take out soft hyphens (`phờng`), in words of our own
 * vocabulary only: alone where what is left is no other word, else beside a neighbour of the same phrase (`Ngã T Sở`).
 */
export function hornRestorer(): (text: string) => Restored {
  const { alone, besides } = vocabulary();
  return (text) => {
    const words = text.toLowerCase().match(WORD) ?? [];
    const restored: string[] = [];
    let at = -1;
    const made = text.replace(WORD, (word) => {
      at++;
      const lower = words[at] ?? '';
      const full =
        alone.get(lower) ?? besides.get(`${words[at - 1]} ${lower}|`) ?? besides.get(`|${lower} ${words[at + 1]}`);
      if (!full) return word;
      const shown = inCaseOf(word, full);
      restored.push(shown);
      return shown;
    });
    return { text: made, words: restored };
  };
}

function inCaseOf(word: string, full: string): string {
  if (word === word.toLowerCase()) return full;
  if (word.length > 1 && word === word.toUpperCase()) return full.toUpperCase();
  return full.charAt(0).toUpperCase() + full.slice(1);
}

interface Vocabulary {
  readonly alone: ReadonlyMap<string, string>;
  /** Keys are `neighbour word|` and `|word neighbour`, as they read without their ư. */
  readonly besides: ReadonlyMap<string, string>;
}

function vocabulary(): Vocabulary {
  const phrases = officePhrases().map((phrase) => phrase.toLowerCase().match(WORD) ?? []);
  const known = new Set(phrases.flat());
  const alone = new Map<string, string>();
  const besides = new Map<string, string>();
  for (const words of phrases) {
    for (const [index, word] of words.entries()) {
      const bare = hornless(word);
      if (bare === word) continue;
      if (standsAlone(word, bare) && !known.has(bare)) addOnce(alone, bare, word);
      const before = words[index - 1];
      const after = words[index + 1];
      if (before !== undefined) addOnce(besides, `${hornless(before)} ${bare}|`, word);
      if (after !== undefined) addOnce(besides, `|${bare} ${hornless(after)}`, word);
    }
  }
  for (const words of phrases) {
    for (const [index, word] of words.entries()) {
      besides.delete(`${words[index - 1]} ${word}|`);
      besides.delete(`|${word} ${words[index + 1]}`);
    }
  }
  return { alone, besides };
}

function hornless(word: string): string {
  return word.replaceAll('ư', '');
}

/** What is left of ươ is practically never another word (lợt, ngời), and of others only where it can be spelled (cha). */
function standsAlone(word: string, bare: string): boolean {
  return bare.length > 2 && (/ư[ơớờởỡợ]/.test(word) || !isVietnameseSyllable(bare));
}

/** Two words that are left the same cannot be told apart: neither is put back. */
function addOnce(map: Map<string, string>, key: string, word: string): void {
  map.set(key, (map.get(key) ?? word) === word ? word : '');
}
