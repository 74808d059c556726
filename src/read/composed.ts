import { UnreadableFile } from '../model/trouble.ts';

/** Marks on one letter: Vietnamese has two, and Unicode's text for streams (UAX #15) at most thirty. */
const MOST = 30;
const HEAPED = new RegExp(`\\p{Mn}{${MOST + 1}}`, 'u');
/** Marks by the hundred take no time yet; by the hundred thousand, sorting them takes minutes. */
const SHORT = 1_000;

/** A text of a file in NFC. Throws `UnreadableFile` F004 where it has marks heaped upon one letter. */
export function composed(text: string): string {
  if (text.length > SHORT && HEAPED.test(text)) throw new UnreadableFile('F004', { what: 'marks', limit: MOST });
  return text.normalize('NFC');
}
