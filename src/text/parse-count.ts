import { fold } from './fold.ts';

/**
 * How a cell of a count column reads. `number` may still be negative or fractional: whether it may be is for the form to say.
 * `ambiguous` carries both readings, in figures as Vietnamese writes them; nobody may choose between them.
 */
export type CountReading =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly value: number }
  | { readonly state: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly state: 'unreadable' };

const ZERO_WORDS = new Set(['khong', 'khongco', 'khongphatsinh', 'kophatsinh', 'khongphatsinhmoi']);
const ZERO_DASHES = /^[-–—−]+$/;
const GROUPED_BY_DOT = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/;
const GROUPED_BY_SPACE = /^[+-]?[1-9]\d{0,2}(?: \d{3})+$/;
const DIGITS = /^[+-]?\d+$/;
const ONE_MARK = /^([+-]?\d+)[.,](\d+)$/;

/**
 * Reads the text of a count cell. A regular dot grouping (`1.582`) is Vietnamese thousands; one comma, or a dot
 * without groups of three, could be either a decimal or a thousands mark and is ambiguous.
 */
export function parseCountText(text: string): CountReading {
  const trimmed = text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim();
  if (trimmed === '') return { state: 'blank' };
  if (ZERO_DASHES.test(trimmed) || ZERO_WORDS.has(fold(trimmed))) return { state: 'number', value: 0 };
  if (DIGITS.test(trimmed)) return whole(trimmed);
  if (GROUPED_BY_DOT.test(trimmed)) return whole(trimmed.replaceAll('.', ''));
  if (GROUPED_BY_SPACE.test(trimmed)) return whole(trimmed.replaceAll(' ', ''));
  const mark = ONE_MARK.exec(trimmed);
  if (mark?.[1] !== undefined && mark[2] !== undefined) {
    return { state: 'ambiguous', readings: [`${mark[1]},${mark[2]}`, `${mark[1]}${mark[2]}`] };
  }
  return { state: 'unreadable' };
}

/**
 * Reads a numeric cell of a count column. A fraction of at most three decimals may be thousands whose mark an
 * English-language Excel swallowed (`1.582` typed for 1582, kept as 1,582), so both readings are given.
 */
export function parseCountNumber(value: number): CountReading {
  const rounded = Math.round(value);
  // Sums of decimals leave dust such as 2.9999999999999996.
  if (Math.abs(value - rounded) <= 1e-9 * Math.max(1, Math.abs(value))) return { state: 'number', value: rounded };
  const thousands = value * 1000;
  if (Math.abs(thousands - Math.round(thousands)) < 1e-6) {
    return { state: 'ambiguous', readings: [String(value).replace('.', ','), String(Math.round(thousands))] };
  }
  return { state: 'number', value };
}

function whole(digits: string): CountReading {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? { state: 'number', value: value === 0 ? 0 : value } : { state: 'unreadable' };
}
