import { withoutInvisible } from './invisible.ts';

const SPACES = /[^\S\n\r]+/g;

/**
 * The text without characters that nobody sees and without spaces at its ends, every run of spaces of any kind being one.
 * Line breaks stay.
 */
export function tidyText(text: string): string {
  return withoutInvisible(text).replace(SPACES, ' ').trim();
}
