import type { Indicator } from '../indicators/indicator.ts';

/** The sum of counts that are broken down alike, such as targets met and targets exceeded; `undefined` where they are not. */
export function sumOfIndicators(first: Indicator, others: readonly Indicator[]): Indicator | undefined {
  const shape = (one: Indicator): string => JSON.stringify([one.percent, one.counted.vi, one.breakdowns]);
  const all = [first, ...others];
  if (first.percent || new Set(all).size < all.length || others.some((one) => shape(one) !== shape(first))) {
    return undefined;
  }
  return {
    ...first,
    id: all.map(({ id }) => id).join(' + '),
    label: { vi: all.map(({ label }) => label.vi).join(' + '), en: all.map(({ label }) => label.en).join(' + ') },
    measures: [...new Set(all.flatMap(({ measures }) => measures))],
    formula: (ask, dims, period) => ({
      kind: 'sum',
      terms: all.map((one) => ({ sign: 1, formula: one.formula(ask, dims, period) })),
    }),
  };
}
