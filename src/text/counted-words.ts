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

/** Other units of count that a table may say it is in: `triệu đồng`, `m2`. */
const UNITS = new Set([
  ...COUNTED,
  'dong',
  'nghin dong',
  'trieu dong',
  'trd',
  'ti dong',
  'ty dong',
  'm2',
  'ha',
  '%',
  'phan tram',
]);

/** True of a line in plain letters that only says what is counted: `luot`, `don, vu viec`, `nguoi/luot`. */
export function isCounted(line: string): boolean {
  const parts = line.split(/[,;/()]| va | - /).map((part) => part.replace(/\.$/, '').trim());
  return parts.some((part) => part !== '') && parts.every((part) => part === '' || UNITS.has(part));
}

/** A text in plain letters without the counted thing at its end: `12 don` → `12`. */
export function withoutCountedWord(line: string): string {
  return line.replace(WORDS, '').trimEnd();
}
