import { hasVietnameseLetters } from '../../text/vietnamese-letters.ts';
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
