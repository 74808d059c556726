import { foldWords } from '../../text/fold.ts';
import type { HeaderPath } from './header-paths.ts';

/** Short names of common columns that other words share but for their accents: `Nam`, `Quỹ`, `Ký`. */
const ACCENTED: Readonly<Record<string, string>> = { nam: 'năm', qui: 'quý', ki: 'kỳ' };

/**
 * True where a label that folds to the name of a common column is another word: its accents say so, or it is `Nam` without any
 * and women stand in another column.
 */
export function isHomograph({ labels }: HeaderPath, paths: readonly HeaderPath[]): boolean {
  const own = labels.at(-1) ?? '';
  const word = foldWords(own);
  const meant = ACCENTED[word];
  if (meant === undefined) return false;
  const accents = accentsOf(own);
  if (accents !== '') return accents !== accentsOf(meant);
  return word === 'nam' && paths.some((path) => path.labels.some((label) => /\bnu\b/.test(foldWords(label))));
}

/** Wherever they stand: `Qúy` is `Quý`. */
function accentsOf(text: string): string {
  return text.normalize('NFD').replace(/\P{M}/gu, '');
}
