import { eastAsianWidth } from 'get-east-asian-width';

/** Letters, digits, dashes, quotes, arrows, operators and lines of one column each; nothing that combines. */
const PLAIN =
  /^[\x20-\x7e\u00a0-\u00a8\u00b0-\u02af\u1e00-\u1eff\u2010-\u2027\u2039\u203a\u2190-\u2193\u2200-\u22ff\u2500-\u257f]*$/;

const UNSEEN =
  /^(?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]|[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u200b-\u200f])/u;
/** Pictures, flags, and what a selector turns into a picture. */
const PICTURE = /^(?:(?![\d#*])\p{Emoji}|[\d#*]\ufe0f)/u;

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each, without a look at the tables where no two signs can be one. */
export function characters(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Width in terminal columns. Vietnamese in NFC is one column a character, which need not be looked up in tables. */
export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return characters(text).reduce((width, character) => width + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (UNSEEN.test(character)) return 0;
  return PICTURE.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0);
}
