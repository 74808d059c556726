import { type Period, runOfMonths } from './period.ts';

/** Periods with neighbours joined, in the order of time. */
export function coveredRuns(periods: readonly Period[]): Period[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = runs.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => runOfMonths(from, to));
}

/** What periods cover: `2017-01..2022-09, 2024-12`. */
export function coverage(periods: readonly Period[]): string {
  return coveredRuns(periods)
    .map(({ id }) => id)
    .join(', ');
}
