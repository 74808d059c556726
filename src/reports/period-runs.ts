import { joined, midSentence, type Text } from '../i18n/text.ts';
import type { Period } from '../model/period.ts';
import { coveredRuns } from '../model/period-coverage.ts';
import { periodWords } from '../model/period-words.ts';

/** Neighbouring periods joined, in words: `Quý I/2021; Tháng 5/2021`. */
export function periodRuns(periods: readonly Period[]): Text {
  const words = coveredRuns(periods).map(periodWords);
  return { vi: words.map(({ vi }) => vi).join('; '), en: words.map(({ en }) => en).join('; ') };
}

/** The same within a sentence: `quý I/2021, tháng 5/2021`; `undefined` without any. */
export function coveredWords(periods: readonly Period[]): Text | undefined {
  const words = coveredRuns(periods).map((period) => midSentence(periodWords(period)));
  return words.length === 0 ? undefined : joined(words, ', ');
}
