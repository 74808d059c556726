import { fold } from './fold.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

const SPELLINGS: Readonly<Record<string, string>> = { a: 'aăâ', d: 'dđ', e: 'eê', o: 'oôơ', u: 'uư' };
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** No syllable is longer. */
const LONGEST = 7;

/** True where some marks on its letters make a Vietnamese syllable of a word: `liet` is `liệt`. */
export function couldBeSyllable(word: string): boolean {
  const letters = fold(word);
  if (letters.length > LONGEST) return false;
  let spelled = [''];
  for (const letter of letters) {
    spelled = spelled.flatMap((start) => [...(SPELLINGS[letter] ?? letter)].map((one) => start + one));
  }
  return spelled.some((bare) => toned(bare).some(isVietnameseSyllable));
}

function toned(bare: string): string[] {
  return [...bare].flatMap((_, index) =>
    TONES.map((tone) => (bare.slice(0, index + 1) + tone + bare.slice(index + 1)).normalize('NFC')),
  );
}
