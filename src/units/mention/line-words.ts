import { fold } from '../../text/fold.ts';

/** A word of a line of text, as it stands there. */
export interface LineWord {
  readonly raw: string;
  /** As names are compared: folded, but `phường` is `p`, so that it is never taken for the `Phương` of a name. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const INVISIBLE = /[\u200b-\u200d\ufeff\u00ad]/g;

/** The words of a line; places are those in `tidy`. */
export function lineWords(text: string): { readonly tidy: string; readonly words: readonly LineWord[] } {
  const tidy = text.normalize('NFC').replace(INVISIBLE, '');
  const words: LineWord[] = [];
  let before = 0;
  for (const { 0: raw, index } of tidy.matchAll(WORD)) {
    const key = raw.toLowerCase() === 'phường' ? 'p' : fold(raw);
    words.push({ raw, key, start: index, end: index + raw.length, gap: tidy.slice(before, index) });
    before = index + raw.length;
  }
  return { tidy, words };
}

/** Spaces and dashes may stand within a name: `Văn Miếu – Quốc Tử Giám`. */
export function joinsName({ gap }: LineWord): boolean {
  return /^[\s._–—−-]*$/.test(gap);
}

/** Marks that end a name and begin something else; not the dash of a name. */
export function breaksLine({ gap }: LineWord): boolean {
  return /[^\s._–—−-]|\s[–—−-]+\s|\s{2,}|[\n\r\t]/.test(gap);
}

const isUpper = (raw: string): boolean => raw === raw.toUpperCase();
const isLower = (raw: string): boolean => raw === raw.toLowerCase();

/** How a line is written, which tells names from prose: only in `mixed` lines does a capital show that a name goes on. */
export type Lettering = 'capitals' | 'small' | 'mixed';

export function letteringOf(words: readonly LineWord[]): Lettering {
  const spelled = words.filter(({ raw }) => /\p{L}/u.test(raw) && raw.length > 1);
  if (spelled.every(({ raw }) => isLower(raw))) return 'small';
  return spelled.every(({ raw }) => isUpper(raw)) ? 'capitals' : 'mixed';
}

export function beginsSmall({ raw }: LineWord): boolean {
  return isLower(raw.charAt(0)) && !/^\p{N}/u.test(raw);
}

export function hasDigit({ raw }: Pick<LineWord, 'raw'>): boolean {
  return /\p{N}/u.test(raw);
}

/** Typed without accents: such a word may be many. */
export function isBare({ raw }: LineWord): boolean {
  return /^[\x20-\x7e]*$/.test(raw);
}
