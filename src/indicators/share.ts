import type { Total } from '../aggregate/total.ts';
import type { Outcome } from '../model/figure.ts';

/** `part ÷ whole` of sums, in percent; missing where either was not reported, undefined where the whole is zero. */
export function share(part: number | undefined, whole: number | undefined): Outcome {
  if (part === undefined || whole === undefined) return { state: 'missing' };
  return whole === 0 ? { state: 'undefined' } : { state: 'known', value: (part / whole) * 100 };
}

/** The sum of some totals, `undefined` where none of them was reported. */
export function sumKnown(totals: readonly Total[]): number | undefined {
  const values = totals.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}
