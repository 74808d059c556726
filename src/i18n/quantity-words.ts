import { formatCount } from './format.ts';
import type { Lang, Text } from './text.ts';

/** How a text limits a number: the words before it. */
const BOUNDS: Readonly<Record<string, Text>> = {
  above: { vi: 'trên ', en: 'above ' },
  'at-least': { vi: 'từ ', en: 'at least ' },
  below: { vi: 'dưới ', en: 'below ' },
  'at-most': { vi: 'không quá ', en: 'at most ' },
  about: { vi: 'khoảng ', en: 'about ' },
};

/** A number with what its words say besides: `trên 83%`, `12,5`. */
export function quantityWords(
  quantity: number | { readonly value: number; readonly bound?: string; readonly percent?: true },
): Text {
  const { value, bound, percent } = typeof quantity === 'number' ? { value: quantity } : quantity;
  const one = (lang: Lang): string => {
    const number = formatCount(value, lang).replace(/([.,]\d)0$/, '$1');
    return `${BOUNDS[bound ?? '']?.[lang] ?? ''}${number}${percent ? '%' : ''}`;
  };
  return { vi: one('vi'), en: one('en') };
}
