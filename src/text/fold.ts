import { remembered } from './remembered.ts';

/**
 * Text reduced to what matching looks at: no accents, lower case, words of letters and digits with one space between.
 * `Đ`, the Icelandic `Ð` and the African `Ɖ` look alike on screen and fold to `d`.
 */
export const foldWords = remembered((text) =>
  plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
);

/** As `foldWords`, without spaces: how headers and labels are compared. */
export const fold = remembered((text) => plain(text).replace(/[^a-z0-9]+/g, ''));

/** Lower case without accents, every kind of space as one space; punctuation stays. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200d\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
