const WORDS: readonly (readonly [string, number])[] = [
  ['muoi mot', 11],
  ['muoi hai', 12],
  ['gieng', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['bon', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['chap', 12],
];

/** A month in words behind `tháng`, in plain letters, for a regular expression. */
export const MONTH_WORD = WORDS.map(([word]) => word).join('|');

const numbers = new Map(WORDS);

/** `ba` → 3; `undefined` for what is no month in words. */
export function monthOfWord(word: string): number | undefined {
  return numbers.get(word);
}
