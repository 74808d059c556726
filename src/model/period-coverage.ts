import { type Period, runOfMonths } from './period.ts';

/** What periods cover, neighbours joined: `2017-01..2022-09, 2024-12`. */
export function coverage(periods: readonly Period[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = runs.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else runs.push({ from, to });
  }
  return runs.map(({ from, to }) => runOfMonths(from, to).id).join(', ');
}
