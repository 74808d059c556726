import type { FactChange } from '../../changes/fact-changes.ts';
import type { Text } from '../../i18n/text.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Figure } from '../../model/figure.ts';
import { dimsWords } from '../trace/lineage-tree.ts';

/** `Số lượt tiếp công dân (Thường xuyên)`. */
export function factLabel({ measure, dims }: Pick<FactChange, 'measure' | 'dims'>): Text {
  return withBreakdown(measureOf(measure).label, dimsWords(measure, dims));
}

/** The label of an indicator with the words of some dims behind it. */
export function figureLabel({ indicator, dims }: Pick<Figure, 'indicator' | 'dims'>): Text {
  const { label, measures } = indicatorOf(indicator);
  const [measure] = measures;
  return measure === undefined ? label : withBreakdown(label, dimsWords(measure, dims));
}

function withBreakdown(label: Text, words: Text): Text {
  return words.vi === '' ? label : { vi: `${label.vi} (${words.vi})`, en: `${label.en} (${words.en})` };
}
