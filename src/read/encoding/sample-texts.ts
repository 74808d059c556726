import type { LegacyEncoding } from '../../text/legacy/legacy-encoding.ts';
import { hasVietnameseLetters } from '../../text/vietnamese-letters.ts';
import { detectInText } from './detect.ts';
import { Sampler } from './sampler.ts';

/**
 * What tells the old encoding of texts; `undefined` as soon as one of them has a letter that only Unicode has, which is
 * most often the first.
 */
export function sampleTexts(texts: Iterable<string>): Sampler | undefined {
  const sample = new Sampler();
  for (const text of texts) {
    if (hasVietnameseLetters(text)) return undefined;
    sample.add(`${text}\n`);
  }
  return sample.end();
}

/** The old encoding of those texts that hold no letter of Unicode alone, in a workbook of many hands; `undefined` where they are Unicode too. */
export function encodingBesideUnicode(texts: Iterable<string>): LegacyEncoding | undefined {
  const sample = new Sampler();
  for (const text of texts) {
    if (/[\u0080-\uffff]/.test(text) && !hasVietnameseLetters(text)) sample.add(`${text}\n`);
  }
  return detectInText(sample.end());
}
