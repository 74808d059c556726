import { struck } from '../text/struck.ts';

/**
 * How a part of a cell's text may stand apart from the rest: a mark that points to a note, a figure that no longer holds, what
 * a web page does not show.
 */
export type Look = 'raised' | 'lowered' | 'struck' | 'hidden';

/** Noncharacters of Unicode: no file has them, so that they can stand in a text until it is decoded. */
const SIGNS: Readonly<Record<Look, string>> = {
  raised: '\ufdd0',
  lowered: '\ufdd1',
  struck: '\ufdd2',
  hidden: '\ufdd4',
};
const END = '\ufdd3';
const ANY_SIGN = /[\ufdd0-\ufdd4]/g;
const RAISED = /\ufdd0([^\ufdd3]*)\ufdd3/g;
const LOWERED = /\ufdd1([^\ufdd3]*)\ufdd3/g;
/** Parts of a text that is crossed out may differ in other ways. */
const STRUCK = /(?:\ufdd2[^\ufdd3]*\ufdd3)+/g;
const HIDDEN = /\ufdd4([^\ufdd3]*)\ufdd3/g;
const DIGIT = /\d/;
/** A text that begins with words. */
const WORDS = /^\P{N}*\p{L}/u;

const FIGURES = '0123456789+-=()';
const RAISED_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED_FIGURES = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/** The look of a text within elements of these looks, the outermost first. */
export function lookWithin(looks: readonly (Look | undefined)[]): Look | undefined {
  return looks.includes('struck') ? 'struck' : looks.findLast((look) => look !== undefined);
}

/** A part of a text with its look, to be put together with the others. */
export function withLook(text: string, look: Look | undefined): string {
  return look === undefined || text.trim() === '' ? text : SIGNS[look] + text + END;
}

/** Decodes the parts of a text, between the signs of their looks. */
export function decodeParts(text: string, decode: (text: string) => string): string {
  if (!text.includes(END)) return decode(text);
  return text.replace(/[^\ufdd0-\ufdd4]+/g, decode);
}

/**
 * A decoded text with the looks of its parts put into words: figures that are raised or lowered are those of Unicode (12¹), and
 * what is crossed out stands in brackets. Neither is ever a part of the figure beside it, nor is what is hidden.
 */
export function shownLooks(text: string): string {
  if (!text.includes(END)) return text;
  return text
    .replace(RAISED, (_, part: string) => figuresOf(part, RAISED_FIGURES))
    .replace(LOWERED, (_, part: string) => figuresOf(part, LOWERED_FIGURES))
    .replace(STRUCK, (parts) => struck(parts.replace(ANY_SIGN, '')))
    .replace(HIDDEN, (_, part: string, at: number, whole: string) => hidden(part, whole.slice(0, at)));
}

/** Excel hides the end of words that are too long for their cell; figures that somebody hid, to sort by them, are none of the text. */
function hidden(part: string, before: string): string {
  return DIGIT.test(part) && !WORDS.test(before.replace(ANY_SIGN, '')) ? struck(part) : part;
}

function figuresOf(part: string, figures: string): string {
  return part.replace(/[\d+\-=()]/g, (figure) => figures.charAt(FIGURES.indexOf(figure)));
}
