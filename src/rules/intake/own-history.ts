/** Earlier periods without which nothing is said. */
export const FEWEST_PERIODS = 6;
/**
 * From here on a modified z-score marks a value as an outlier: Iglewicz and Hoaglin, How to Detect and Handle Outliers
 * (ASQC Quality Press 1993), who advise 3.5.
 */
export const FARTHEST_SCORE = 3.5;
/** A smaller difference is no cause to ask, however steady the history. */
export const SMALLEST_DIFFERENCE = 10;
/** What makes the median absolute deviation of normal values their standard deviation. */
const NORMAL = 0.6745;

/** Older periods are left aside: what is usual changes, and three years hold each season three times. */
const MOST_PERIODS = 36;

/** What is usual of earlier values. */
export interface Usual {
  readonly median: number;
  /** Counts that differ from the median by no more are not far. */
  readonly margin: number;
}

/**
 * The values above zero of the last periods, at most `MOST_PERIODS`. A period in which nothing happened says nothing of how
 * much it is when something does: a dialogue every half-year has no people in the months between, and then sixty.
 */
export interface History {
  readonly size: number;
  /** True where a zero would be the first since so many periods. */
  readonly hasNoZero: boolean;
  add(value: number): void;
  /** True where a value cannot be far from them, whatever their spread: most values are near. */
  isNear(value: number): boolean;
  /** To be asked for only once there are values. */
  usual(): Usual;
}

/**
 * What is usual and how far from it is far. The spread is the median absolute deviation, but never below the one that counts
 * of chance events have anyhow, the root of their mean (Poisson): a history of equal or nearly equal values, whose deviation
 * is 0, would else mark every change.
 */
export function createHistory(): History {
  const inTime: number[] = [];
  const sorted: number[] = [];
  let sinceZero = MOST_PERIODS;
  return {
    get size() {
      return sorted.length;
    },
    get hasNoZero() {
      return sinceZero >= MOST_PERIODS;
    },
    add(value) {
      sinceZero = value === 0 ? 0 : sinceZero + 1;
      if (value === 0) return;
      inTime.push(value);
      sorted.splice(placeIn(sorted, value), 0, value);
      const oldest = inTime.length > MOST_PERIODS ? inTime.shift() : undefined;
      if (oldest !== undefined) sorted.splice(sorted.indexOf(oldest), 1);
    },
    isNear: (value) => Math.abs(value - middleOf(sorted)) <= SMALLEST_DIFFERENCE,
    usual() {
      const median = middleOf(sorted);
      const spread = Math.max(middleDeviation(sorted, median) / NORMAL, Math.sqrt(Math.max(median, 1)));
      return { median, margin: Math.max(FARTHEST_SCORE * spread, SMALLEST_DIFFERENCE) };
    },
  };
}

/** The median of values in ascending order. */
function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}

/** The median of the distances of values in ascending order from their median, found from the middle outwards. */
function middleDeviation(sorted: readonly number[], median: number): number {
  let right = Math.floor(sorted.length / 2);
  let left = right - 1;
  let [before, last] = [0, 0];
  for (let taken = 0; taken <= sorted.length / 2; taken++) {
    const below = median - (sorted[left] ?? Number.NEGATIVE_INFINITY);
    const above = (sorted[right] ?? Number.POSITIVE_INFINITY) - median;
    before = last;
    last = Math.min(below, above);
    if (below < above) left--;
    else right++;
  }
  return sorted.length % 2 === 0 ? (before + last) / 2 : last;
}

function placeIn(sorted: readonly number[], value: number): number {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] ?? 0) > value) at--;
  return at;
}
