import { withoutInvisible } from './invisible.ts';
import { remembered } from './remembered.ts';
import { withoutStruck } from './struck.ts';

/**
 * Text reduced to what matching looks at: no accents, lower case, words of letters and digits with one space between.
 * `Đ`, the Icelandic `Ð` and the African `Ɖ` look alike on screen and fold to `d`; `kỹ` and `kĩ` are spellings of one word.
 */
export const foldWords = remembered(words);

/** As `foldWords`, without spaces: how headers and labels are compared. */
export const fold = remembered((text) => words(text).replaceAll(' ', ''));

/** Words in which `y` is the only vowel after a consonant, as in `lý`, `tỷ`, `quý`: there some write `i`. */
const Y_FOR_I = /\b(h|k|l|m|qu|s|t|v)y\b/g;
/** Of raised figures only those of `m²` and `m³` are part of a word: others point to a note. */
const POWER = /(?<=\b[cdk]?m)[²³]/g;

function words(text: string): string {
  return plain(text)
    .replace(POWER, (power) => power.normalize('NFKC'))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(Y_FOR_I, '$1i')
    .trim();
}

const ASCII = /^[ -~]*$/;

/** Lower case without accents and without what is crossed out, every kind of space as one space; punctuation stays. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return withoutInvisible(withoutStruck(text))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
