import { withoutInvisible } from './invisible.ts';

/** What every mark has in it, looked for first: nearly every text lacks it. Its letters may be set apart. */
const LETTER = /[ậẬ]/;
const MAY_BE_SECRET = /m[^\p{L}\n]{0,3}ậ[^\p{L}\n]{0,3}t/iu;
/** What stands around words, as in `“MẬT”`, `TỐI-MẬT` and `MẬT/Bản số: 02`. */
const MARKS = /[^\p{L}\p{N}\s]/gu;
/** Stamps are set with spaces between their letters: `T Ố I  M Ậ T`. */
const SPACED = /(?<!\p{L})\p{L}(?:\s\p{L}){2,}(?!\p{L})/gu;

const { source: DEGREE } = /(?:mức )?độ (?:bảo )?mật/;
const { source: PAPER } = /tài liệu|văn bản|hồ sơ|báo cáo|công văn/;
const { source: URGENT } = /h(?:ỏa|oả) tốc(?: hẹn giờ)?|(?:thượng )?khẩn/;
const STAMP = new RegExp(
  `^(?:(?<degree>${DEGREE})|(?<paper>${PAPER}))? ?(?:(?:${URGENT}) )*(?<level>(?:(?:tối|tuyệt) ?)?mật)(?: (?:${URGENT}|bản số(?: \\d+)?))*$`,
  'iu',
);

/**
 * MẬT, TỐI MẬT or TUYỆT MẬT, with no other words than those of a stamp: the whole of a text, or in capitals a line of it,
 * as `bí mật` may be broken between lines.
 */
export function isSecretText(text: string): boolean {
  if (!mayBeSecret(text)) return false;
  const lines = text.split('\n').map(wordsOf);
  return isStamp(lines.join(' ').trim(), true) || lines.some((line) => isStamp(line, false));
}

/** A mark in the name of a file or sheet: a part of it, as in `MẬT - thang 3`, or the word in capitals that is in no `BÍ MẬT NHÀ NƯỚC`. */
export function isSecretName(name: string): boolean {
  const shown = name.normalize('NFC').replaceAll('_', ' ');
  if (!mayBeSecret(shown)) return false;
  if (shown.split(/\s+[-–—]+\s+|[.,;()[\]{}]+/).some(isSecretText)) return true;
  const words = wordsOf(shown).split(' ');
  return words.some((word, at) => word === 'MẬT' && !isOfPhrase(words, at));
}

function mayBeSecret(text: string): boolean {
  return LETTER.test(text) && MAY_BE_SECRET.test(text);
}

/** `BÍ MẬT`, `MẬT ĐỘ`, and names of people in capitals. */
function isOfPhrase(words: readonly string[], at: number): boolean {
  const before = LEVELS.has(words[at - 1] ?? '') ? at - 2 : at - 1;
  return /^(?=.*[^A-Z])\p{Lu}+$/u.test(words[before] ?? '') || /^\p{Lu}{2,}$/u.test(words[at + 1] ?? '');
}

const LEVELS = new Set(['TỐI', 'TUYỆT']);

/** Words with a space between them. */
function wordsOf(line: string): string {
  return withoutInvisible(line)
    .replace(MARKS, ' ')
    .replace(SPACED, (letters) => letters.replace(/\s/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A level that is not in capitals is a mark where it stands alone, or behind what it is a level of. */
function isStamp(words: string, isWhole: boolean): boolean {
  const { degree, paper, level = '' } = STAMP.exec(words)?.groups ?? {};
  if (level === '') return false;
  return degree !== undefined || level.endsWith('T') || (isWhole && paper === undefined);
}
