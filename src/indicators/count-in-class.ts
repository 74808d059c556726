import type { DimensionValue } from '../measures/measure.ts';
import { measureOf } from '../measures/registry.ts';
import { measured } from '../model/formula.ts';
import type { Indicator } from './indicator.ts';

/** How many of the things that a measure lists are in one class of a dimension: zero where others are listed. */
export function countInClass(
  id: string,
  measure: string,
  { dimension, value }: { readonly dimension: string; readonly value: DimensionValue },
  breakdowns: Indicator['breakdowns'],
): Indicator {
  const { counted, dims, label } = measureOf(measure);
  return {
    id,
    label: { vi: `${label.vi}: ${value.label.vi.toLowerCase()}`, en: `${label.en}: ${value.label.en.toLowerCase()}` },
    counted,
    percent: false,
    dimensions: dims.map((one) => one.dimension).filter((one) => breakdowns.some((set) => set.includes(one.id))),
    breakdowns,
    measures: [measure],
    formula: (ask, wanted, period) => measured(ask(measure, { ...wanted, [dimension]: value.id }, period)),
  };
}
