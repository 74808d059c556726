import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** The candidate that differs from `text` by the fewest letters, at most a third of them; `undefined` where two are equally near. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(text);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let tie = false;
  for (const candidate of candidates) {
    const steps = distance(wanted, fold(candidate));
    if (steps < least) {
      least = steps;
      best = candidate;
      tie = false;
    } else if (steps === least && best !== undefined && fold(best) !== fold(candidate)) {
      tie = true;
    }
  }
  return tie ? undefined : best;
}
