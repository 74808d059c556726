import type { LegacyEncoding } from './legacy-encoding.ts';
import { SIGNS } from './signs.ts';

/** A letter is a base with a mark behind it: `aù` á, `ôï` ợ. */
const rows: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõï', 'áàảãạ'],
  ['a', 'âáàåãä', 'âấầẩẫậ'],
  ['a', 'êéèúüë', 'ăắằẳẵặ'],
  ['e', 'ùøûõï', 'éèẻẽẹ'],
  ['e', 'âáàåãä', 'êếềểễệ'],
  ['o', 'ùøûõï', 'óòỏõọ'],
  ['o', 'âáàåãä', 'ôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
/** Letters that are one byte. */
const singles: readonly (readonly [string, string])[] = [...'ôơ öư ñđ æỉ óĩ òị îỵ íí ìì'.split(' ')].map(
  ([from = '', to = '']) => [from, to],
);

const letterOf = new Map<string, string>();
for (const [base, marks, letters] of rows) {
  for (const [index, mark] of [...marks].entries()) {
    const letter = letters[index] ?? '';
    letterOf.set(base + mark, letter);
    // A mark has a capital too, but many typed it small behind a capital letter.
    letterOf.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
    letterOf.set(base.toUpperCase() + mark, letter.toUpperCase());
  }
}
for (const [from, to] of singles) {
  letterOf.set(from, to);
  letterOf.set(from.toUpperCase(), to.toUpperCase());
}

/** The longest match first: `ôï` is ợ, not ơ and something. */
const PIECE = new RegExp([...letterOf.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
const ONLY_SIGNS = new RegExp(`^[${SIGNS}]*$`);

/** VNI for Windows: the fonts `VNI-Times`, `VNI-Helve`, … one or two bytes a letter. */
export const vni: LegacyEncoding = {
  id: 'vni',
  decode: (view) => view.replace(PIECE, (piece) => letterOf.get(piece) ?? piece),
  fits: (view) => ONLY_SIGNS.test(view.replace(PIECE, '')),
};
