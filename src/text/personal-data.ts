import { withoutInvisible } from './invisible.ts';

export type PersonalData = 'identity' | 'phone' | 'email';

/** Stands for what is about a person. */
export const MASKED = '•••';

/** What has none of these is not looked at again: nearly every text. */
const SUSPECT =
  /[\d\uff10-\uff19](?:[\s.,·()/_\-\u00ad\u061c\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u206f\u2212]{0,4}[\d\uff10-\uff19]){8}|[@\uff20]/;
const FULL_WIDTH = /[\uff01-\uff5e]/;

/** Days and months, with which hours or other days make as many digits as a telephone number has. */
const { source: DAY } = /(?<!\d)(?:(?:\d{1,2}[./-])?\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}-\d{1,2}-\d{1,2})(?!\d)/u;
/** What is counted in these is money or land, if it does not begin with 0. */
const { source: AMOUNT } = /(?:[.,]\d|\s*(?:đồng|vnđ|vnd|₫|m2|m²|đ(?![\p{L}/.])))/u;
const { source: AMOUNT_AHEAD } = /(?:tiền|kinh phí|trị giá)(?: là)?\s*:?\s*/u;
/** The digits of a telephone number behind its 0 or 84; landlines have ten. */
const DIGITS = String.raw`(?:[\s.()\-\u2010-\u2015\u2212]{0,2}(?!${DAY})\d){9,10}(?!\d)`;
/** `84.123.456.789` is an amount, and `0.857142857` a share. */
const PHONE = String.raw`(?<!\d)(?:(?:\+84|0(?!\.\d{5}))${DIGITS}|84(?![.,])${DIGITS}(?!${AMOUNT}))`;
/** In groups that these part, none of them a year as in the number of a paper. */
const { source: GROUPED_PHONE } =
  /(?<!\d)0(?=(?:[/_,·]?\d){9,10}(?![/_]?\d))\d{2,3}(?:[/_,·](?!(?:19|20)\d{2}(?!\d))\d{3,6}){1,2}/u;
/** People part the digits of cards in groups: `001 099 012 345`. What begins with 0 is no amount. */
const { source: GROUPED_IDENTITY } = /(?<!\d)(?<!\d[\s.\-–])0\d{2}(?:[\s.\-–]\d{3}){2,3}(?!\d)/u;
const IDENTITY = String.raw`(?<!\d)(?<!\d[.,])(?:0(?:\d{8}|\d{11})(?!\d)|(?<!${AMOUNT_AHEAD})[1-9](?:\d{8}|\d{11})(?!\d|${AMOUNT}))`;
const { source: EMAIL } = /[\w.+-]+\s?@\s?[\w-]+\.[\w.-]+/u;

/** Days come first, so that nothing else is seen in them. */
const ANY = new RegExp(
  `(?<day>${DAY})|(?<phone>${PHONE}|${GROUPED_PHONE})|(?<identity>${GROUPED_IDENTITY}|${IDENTITY})|(?<email>${EMAIL})`,
  'giu',
);

/** The kind of the first personal data in a text, never the data itself: identity numbers have 9 or 12 digits. */
export function personalDataInText(text: string): PersonalData | undefined {
  if (!SUSPECT.test(text)) return undefined;
  for (const { groups = {} } of asSeen(text).matchAll(ANY)) {
    if (groups.phone !== undefined) return 'phone';
    if (groups.identity !== undefined) return 'identity';
    if (groups.email !== undefined) return 'email';
  }
  return undefined;
}

/** The text with dots in place of identity numbers, telephone numbers and e-mail addresses; most often the text itself. */
export function withoutPersonalData(text: string): string {
  if (personalDataInText(text) === undefined) return text;
  return asSeen(text).replace(ANY, (found, day) => (day === undefined ? MASKED : found));
}

/** What people see: no letter that nobody sees, and digits of any width. */
function asSeen(text: string): string {
  const seen = withoutInvisible(text);
  return FULL_WIDTH.test(seen) ? seen.normalize('NFKC') : seen;
}
