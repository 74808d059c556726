import type { LegacyEncoding } from './legacy-encoding.ts';
import { SIGNS } from './signs.ts';

/** Letters and their bytes. Written as numbers: ư is AD, a soft hyphen, which editors and formatters lose. */
const rows: readonly (readonly [letters: string, bytes: string])[] = [
  ['ăâêôơưđ', 'a8 a9 aa ab ac ad ae'],
  ['ĂÂÊÔƠƯĐ', 'a1 a2 a3 a4 a5 a6 a7'],
  ['áàảãạ', 'b8 b5 b6 b7 b9'],
  ['ắằẳẵặ', 'be bb bc bd c6'],
  ['ấầẩẫậ', 'ca c7 c8 c9 cb'],
  ['éèẻẽẹ', 'd0 cc ce cf d1'],
  ['ếềểễệ', 'd5 d2 d3 d4 d6'],
  ['íìỉĩị', 'dd d7 d8 dc de'],
  ['óòỏõọ', 'e3 df e1 e2 e4'],
  ['ốồổỗộ', 'e8 e5 e6 e7 e9'],
  ['ớờởỡợ', 'ed ea eb ec ee'],
  ['úùủũụ', 'f3 ef f1 f2 f4'],
  ['ứừửữự', 'f8 f5 f6 f7 f9'],
  ['ýỳỷỹỵ', 'fd fa fb fc fe'],
];
const letterOf = new Map(
  rows.flatMap(([letters, bytes]) => {
    const codes = bytes.split(' ').map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
    return [...letters].map((letter, index): [string, string] => [codes[index] ?? '', letter]);
  }),
);
const ONLY_TCVN3 = new RegExp(`^[${SIGNS}${[...letterOf.keys()].join('')}]*$`);

/**
 * TCVN3, also called ABC: the fonts `.VnTime`, `.VnArial`, … one byte a letter. It has no capitals with a tone: inside
 * a word in capitals its lower-case letters stand for capitals.
 */
export const tcvn3: LegacyEncoding = {
  id: 'tcvn3',
  decode: (view) => raised(view.replace(/[\u00a1-\u00fe]/g, (letter) => letterOf.get(letter) ?? letter)),
  fits: (view) => ONLY_TCVN3.test(view),
};

/** `TRƯờNG` → `TRƯỜNG`; `Tổ DâN PHố` too, as nothing in it is written small that could be written in capitals. */
function raised(text: string): string {
  if (!/\p{Lu}/u.test(text)) return text;
  const allCapitals = !/[a-z]/.test(text) && /\p{L}\p{Lu}/u.test(text);
  return text.replace(/\p{L}+/gu, (word) =>
    !/[a-z]/.test(word) && (allCapitals || /.\p{Lu}/u.test(word)) ? word.toUpperCase() : word,
  );
}
