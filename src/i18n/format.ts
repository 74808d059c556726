import type { Lang } from './text.ts';

/** What groups thousands, and what starts the decimals. Intl knows them too, but loads its data for longer than a table takes. */
const marks: Readonly<Record<Lang, readonly [thousands: string, decimals: string]>> = {
  vi: ['.', ','],
  en: [',', '.'],
};

/** A count as the language writes it: `7.677` in Vietnamese, `7,677` in English. */
export function formatCount(value: number, lang: Lang): string {
  return minus(value) + format(value, lang, Number.isInteger(value) ? 0 : 2);
}

/** A number with every decimal that it has, but for the dust of binary fractions: `12,0004`. */
export function formatExact(value: number, lang: Lang): string {
  const short = Number(value.toPrecision(12));
  const exact = Number.isInteger(short) ? value : short;
  const [digits = '', exponent = '0'] = String(exact).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return minus(value) + format(exact, lang, Math.max(0, decimals));
}

/** A percentage already in percent: `86,4%`. One decimal. */
export function formatPercent(value: number, lang: Lang): string {
  return `${minus(value)}${format(value, lang, 1)}%`;
}

/** A difference with its sign: `+12`, `-3`; none where it shows as zero. */
export function formatChange(value: number, lang: Lang, fraction = 0): string {
  const shown = format(value, lang, fraction);
  if (!/[1-9]/.test(shown)) return shown;
  return value > 0 ? `+${shown}` : `-${shown}`;
}

/** `2021-03-05` as people write it: `05/03/2021`. */
export function formatDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** A number without its sign, rounded to so many decimals, halves away from zero. */
function format(value: number, lang: Lang, fraction: number): string {
  const [thousands, decimals] = marks[lang];
  const digits = shifted(Math.abs(value), fraction).padStart(fraction + 1, '0');
  const whole = digits.slice(0, digits.length - fraction).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === 0 ? whole : whole + decimals + digits.slice(-fraction);
}

/** The digits of a number whose decimal mark is moved right as it is written: a product of 1.005 and 100 is less than 100.5. */
function shifted(value: number, places: number): string {
  const [digits, exponent = '0'] = String(value).split('e');
  return BigInt(Math.round(Number(`${digits}e${Number(exponent) + places}`))).toString();
}

function minus(value: number): string {
  return value < 0 ? '-' : '';
}
