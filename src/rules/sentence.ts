import { formatExact } from '../i18n/format.ts';
import { fill, type Lang, type Text } from '../i18n/text.ts';
import type { Args } from '../model/finding.ts';

/** A rule's message made by filling the `{slots}` of a text with the finding's args; numbers are written as each language does, with all their decimals. */
export function sentence(text: Text): (args: Args) => Text {
  return (args) => fill(text, Object.fromEntries(Object.entries(args).map(([name, value]) => [name, words(value)])));
}

function words(value: Args[string]): Text {
  if (typeof value === 'object' && 'vi' in value) return value;
  const one = (lang: Lang): string => {
    if (typeof value === 'number') return formatExact(value, lang);
    if (typeof value === 'string') return value;
    return value.map((part) => (typeof part === 'string' ? part : part[lang])).join(', ');
  };
  return { vi: one('vi'), en: one('en') };
}
