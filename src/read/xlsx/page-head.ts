/** What the head or foot of a page looks like and is filled with: `&"Arial,Bold"`, `&14`, `&K01+000`, `&P`. */
const CODES = /&(?:"[^"]*"|\d+|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|[A-Z])/gi;

/** The texts to the left, in the middle and to the right of the head or foot of a page, as a worksheet stores them in one. */
export function pageHeadTexts(stored: string): string[] {
  return stored
    .replaceAll('&&', ' ')
    .split(/&[LCR]/i)
    .map((text) => text.replace(CODES, ''));
}
