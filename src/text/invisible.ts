/** What nobody sees: soft hyphens, joiners, marks of direction, spaces of no width. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** The text without the characters that nobody sees, or with a sign in the place of each. */
export function withoutInvisible(text: string, sign = ''): string {
  return text.replace(INVISIBLE, sign);
}
