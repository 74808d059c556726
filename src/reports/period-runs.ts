import type { Text } from '../i18n/text.ts';
import type { Period } from '../model/period.ts';
import { coveredRuns } from '../model/period-coverage.ts';
import { periodWords } from '../model/period-words.ts';

/** Neighbouring periods joined, in words: `Quý I/2021; Tháng 5/2021`. */
export function periodRuns(periods: readonly Period[]): Text {
  const words = coveredRuns(periods).map(periodWords);
  return { vi: words.map(({ vi }) => vi).join('; '), en: words.map(({ en }) => en).join('; ') };
}
