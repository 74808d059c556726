import stringWidth from 'string-width';

/** Letters, digits and signs of one column each; nothing that combines. */
const PLAIN = /^[\x20-\x7e\u00c0-\u02af\u1e00-\u1eff]*$/;

/** Width in terminal columns. Vietnamese in NFC is one column a character, which need not be looked up in tables. */
export function textWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
