import type { Text } from '../i18n/text.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Dims } from '../model/fact.ts';
import { fold } from '../text/fold.ts';

/** Why words of a breakdown are not understood, and of which dimension they are. */
export interface WrongDim {
  readonly dimension: string;
  readonly text: Text;
}

/** The breakdown that words by dimension select: values by their ids or labels, of an open dimension as they are. */
export function dimsIn(words: ReadonlyMap<string, string>, indicator: Indicator): Dims | WrongDim | Text {
  const dims: Record<string, string> = {};
  for (const [id, word] of words) {
    const dimension = indicator.dimensions.find((one) => one.id === id);
    if (dimension === undefined) return { dimension: id, text: notBrokenDown(indicator) };
    const value = dimension.values.find((one) =>
      [one.id, one.label.vi, one.label.en].some((name) => fold(name) === fold(word)),
    );
    if (value === undefined && !dimension.open) {
      const known = dimension.values.map((one) => one.id).join(', ');
      return { dimension: id, text: { vi: `không phải là một trong: ${known}`, en: `is none of: ${known}` } };
    }
    dims[id] = value?.id ?? word;
  }
  const names = Object.keys(dims).sort().join();
  if (indicator.breakdowns.some((breakdown) => [...breakdown].sort().join() === names)) return dims;
  return notAddedUp(indicator);
}

function notBrokenDown({ id }: Indicator): Text {
  return { vi: `không dùng được: ${id} không chia theo cột này`, en: `cannot be used: ${id} is not broken down by it` };
}

/** Some figures exist only by dims, as adding over them makes no sense. */
function notAddedUp({ breakdowns }: Indicator): Text {
  const sets = breakdowns.map((breakdown) => breakdown.join(' + ') || '∅').join('; ');
  return {
    vi: `không cộng chung được theo cách này; chia theo: ${sets}`,
    en: `is not added up that way; it is broken down by: ${sets}`,
  };
}
