import type { LegacyEncoding } from '../../text/legacy/legacy-encoding.ts';
import { isVietnameseSyllable } from '../../text/vietnamese-syllable.ts';

/** How well words read in an encoding. */
export interface WordScore {
  /** Words with other letters than those of English. */
  readonly marked: number;
  /** Those of them that can be Vietnamese. */
  readonly valid: number;
  /** Abbreviations, which may be right: `SĐT`. */
  readonly open: number;
  /** The words as they read. */
  readonly text: string;
}

/** How a text reads: `fits` is false where it holds what cannot be. */
export type Reading = Pick<LegacyEncoding, 'decode' | 'fits'>;

export const asItIs: Reading = { decode: (text) => text, fits: () => true };

/** Signs count as letters here: in a wrong encoding they stand inside words. */
const WORD = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf×÷]+/gu;
/** HĐND, Trđ: an abbreviation says nothing of the encoding. */
const ABBREVIATION = /^[b-df-hj-np-tv-xzđ]+$/i;

export function scoreWords(tokens: Iterable<string>, reading: Reading): WordScore {
  let marked = 0;
  let valid = 0;
  let open = 0;
  const texts: string[] = [];
  for (const token of tokens) {
    const text = reading.decode(token);
    const fits = reading.fits(token);
    texts.push(text);
    for (const [word] of text.matchAll(WORD)) {
      if (!/[\u0080-\uffff]/.test(word) || !/\p{L}/u.test(word)) continue;
      if (ABBREVIATION.test(word)) {
        if (fits) open++;
        continue;
      }
      marked++;
      if (fits && isVietnameseSyllable(word)) valid++;
    }
  }
  return { marked, valid, open, text: texts.join(' ') };
}

/** The share where all its abbreviations are right: what another reading has to beat. */
export function likeliestShare({ marked, valid, open }: WordScore): number {
  return validShare({ marked: marked + open, valid: valid + open });
}

/** 0 to 1; 0 where there is nothing to judge by. */
export function validShare({ marked, valid }: Pick<WordScore, 'marked' | 'valid'>): number {
  return marked === 0 ? 0 : valid / marked;
}
