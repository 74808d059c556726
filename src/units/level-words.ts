import type { Unit } from '../model/unit.ts';

/** What an office calls a level, how it is shortened before a name, and which of the program's two levels it is. */
interface LevelWord {
  readonly word: string;
  readonly short: string;
  readonly level: Unit['level'];
  /** What the party committee of that level is called; absent where offices above it are called so too. */
  readonly committee?: string;
}

export const levelWords: readonly LevelWord[] = [
  { word: 'Phường', short: 'P.', level: 'ward' },
  { word: 'Xã', short: 'X.', level: 'ward' },
  { word: 'Thị trấn', short: 'TT.', level: 'ward' },
  { word: 'Đặc khu', short: 'ĐK.', level: 'ward' },
  { word: 'Quận', short: 'Q.', level: 'district', committee: 'Quận ủy' },
  { word: 'Huyện', short: 'H.', level: 'district', committee: 'Huyện ủy' },
  { word: 'Thị xã', short: 'TX.', level: 'district', committee: 'Thị ủy' },
  { word: 'Thành phố', short: 'TP.', level: 'district' },
  { word: 'Tỉnh', short: 'T.', level: 'district' },
];

/** A district of any kind, as tables and circulars call it. */
export const ANY_DISTRICT = 'Cấp huyện';

/** The word for its level that a name begins with, and the name without it. */
export function splitName(name: string): { readonly bare: string; readonly levelWord?: LevelWord } {
  const levelWord = levelWords.find(({ word }) => name.toLowerCase().startsWith(`${word.toLowerCase()} `));
  return levelWord === undefined ? { bare: name } : { bare: name.slice(levelWord.word.length + 1), levelWord };
}
