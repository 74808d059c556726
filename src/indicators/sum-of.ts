import type { Text } from '../i18n/text.ts';
import { measureOf } from '../measures/registry.ts';
import { sum } from '../model/formula.ts';
import type { Indicator } from './indicator.ts';

/** An indicator that adds up measures of the same thing; its label and unit of count are the first measure's unless given. */
export function sumOf(
  id: string,
  measures: readonly [string, ...string[]],
  breakdowns: Indicator['breakdowns'],
  words: { label?: Text; counted?: Text; isAlarming?: true } = {},
): Indicator {
  const first = measureOf(measures[0]);
  return {
    id,
    label: words.label ?? first.label,
    counted: words.counted ?? first.counted,
    percent: false,
    ...(words.isAlarming ? { isAlarming: true as const } : {}),
    dimensions: first.dims
      .map(({ dimension }) => dimension)
      .filter((one) => breakdowns.some((set) => set.includes(one.id))),
    breakdowns,
    measures,
    formula: (ask, dims, period) => sum(measures.map((measure) => ask(measure, dims, period))),
  };
}
