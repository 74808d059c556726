import type { Unit } from '../model/unit.ts';
import { foldWords } from '../text/fold.ts';
import { nameForms } from './name-forms.ts';

/** The units of all times by the wordings of their names. */
export interface NameIndex {
  /** The units that the letters of a whole name stand for; the key is `unitWords` without spaces. */
  of(key: string): readonly Unit[];
  /** The most words that a wording has. */
  readonly longest: number;
}

export function indexNames(units: readonly Unit[]): NameIndex {
  const byName = new Map<string, Unit[]>();
  let longest = 1;
  for (const unit of units) {
    for (const name of nameForms(unit)) {
      const words = unitWords(name).split(' ');
      const key = words.join('');
      byName.set(key, [...(byName.get(key) ?? []), unit]);
      longest = Math.max(longest, words.length);
    }
  }
  return { of: (key) => byName.get(key) ?? [], longest };
}

/** Folded words in which the written-out `phường` cannot be taken for the `Phương` of a name: Phường Mai Dịch is not Phương Mai. */
export function unitWords(text: string): string {
  return foldWords(text.normalize('NFC').replace(/phường/giu, 'P. '));
}
