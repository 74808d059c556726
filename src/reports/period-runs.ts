import type { Text } from '../i18n/text.ts';
import { type Period, runOfMonths } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';

/** Neighbouring periods joined, in words: `Quý I/2021; Tháng 5/2021`. */
export function periodRuns(periods: readonly Period[]): Text {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = runs.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  const words = runs.map(({ from, to }) => periodWords(runOfMonths(from, to)));
  return { vi: words.map(({ vi }) => vi).join('; '), en: words.map(({ en }) => en).join('; ') };
}
