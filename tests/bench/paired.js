/**
 * Runs every job once per round, in turn, so that a busy machine slows them all alike. Gives each job's median time in
 * milliseconds and the median of its ratios to the first job of the same round.
 */
export async function paired(jobs, rounds) {
  const times = jobs.map(() => []);
  for (const { run } of jobs) await run();
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run }] of jobs.entries()) {
      const start = performance.now();
      await run();
      times[index].push(performance.now() - start);
    }
  }
  return jobs.map(({ name }, index) => ({
    name,
    ms: median(times[index]),
    ratio: median(times[index].map((time, round) => time / times[0][round])),
  }));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
