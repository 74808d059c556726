import { plain } from './fold.ts';

/** What offices count, as they write it behind a number, in plain letters. `triệu` and `%` are no such words: they change the number. */
const COUNTED = [
  'ban',
  'buoi',
  'can bo',
  'chi bo',
  'cong dan',
  'cuoc',
  'cuoc kiem tra',
  'cuoc giam sat',
  'dang vien',
  'doan',
  'don',
  'don thu',
  'don vi',
  'dong chi',
  'ho',
  'ho so',
  'hoi nghi',
  'ky',
  'lan',
  'luot',
  'luot nguoi',
  'luot cong dan',
  'nguoi',
  'quyet dinh',
  'to chuc',
  'to chuc dang',
  'truong hop',
  'van ban',
  'viec',
  'vu',
  'vu viec',
  'y kien',
];

const WORDS = new RegExp(`(?<=[\\d ])(?:${[...COUNTED].sort((a, b) => b.length - a.length).join('|')})\\.?$`);

const COUNTED_ALONE: ReadonlySet<string> = new Set([...COUNTED, '%']);

/** True of a text that only says what is counted: `lượt`, `vụ việc`, `%`. */
export function isCountedWord(text: string): boolean {
  return COUNTED_ALONE.has(plain(text));
}

/** A text in plain letters without the counted thing at its end: `12 don` → `12`. */
export function withoutCountedWord(line: string): string {
  return line.replace(WORDS, '').trimEnd();
}
