/** Letters that only Unicode has: those that Latin-1 lacks, and tones that stand as characters of their own. */
const ONLY_UNICODE = /[Ạ-ỹĂăĐđƠơƯưĨĩŨũ]|[\u0300-\u0301]|\u0303|\u0309|\u0323/;

/** True where a text holds Vietnamese letters that no text in an old encoding can hold. */
export function hasVietnameseLetters(text: string): boolean {
  return ONLY_UNICODE.test(text);
}
