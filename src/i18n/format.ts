import type { Lang } from './text.ts';

const locales: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, fraction: number, sign: boolean): Intl.NumberFormat {
  const key = `${lang}${fraction}${sign}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[lang], {
      minimumFractionDigits: fraction,
      maximumFractionDigits: fraction,
      signDisplay: sign ? 'exceptZero' : 'auto',
    });
    formats.set(key, format);
  }
  return format;
}

/** A count as the language writes it: `7.677` in Vietnamese, `7,677` in English. */
export function formatCount(value: number, lang: Lang): string {
  return numberFormat(lang, Number.isInteger(value) ? 0 : 2, false).format(value);
}

/** A percentage already in percent: `86,4%`. One decimal. */
export function formatPercent(value: number, lang: Lang): string {
  return `${numberFormat(lang, 1, false).format(value)}%`;
}

/** A difference with its sign: `+12`, `-3`, `0`. */
export function formatChange(value: number, lang: Lang, fraction = 0): string {
  return numberFormat(lang, fraction, true).format(value);
}

/** `2021-03-05` as people write it: `05/03/2021`. */
export function formatDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}
