import { withoutInvisible } from './invisible.ts';

/** The text with one space for every run of spaces, none at its ends, and without the characters that nobody sees. */
export function oneLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}
