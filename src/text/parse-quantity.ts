import type { Bound } from './bound.ts';
import { contradicts, type Marks, NO_MARKS } from './number-marks.ts';
import { breaksWith, type Numeral } from './numeral.ts';
import { eitherSign, readFigure } from './read-figure.ts';

/** How a cell of a quantity reads: as a count, but it may be fractional, a percentage (`86,5%` is 86.5) or a bound. */
export type QuantityReading =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly value: number; readonly percent: boolean; readonly bound?: Bound }
  | { readonly state: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly state: 'unreadable' };

const UNREADABLE = { state: 'unreadable' } as const;

/**
 * Reads the text of a quantity cell. `marks` is what the column's other numbers show. The comma starts decimals and the
 * dot groups thousands, as Vietnamese writes; a dot that cannot group starts decimals where no comma does. `1,582` has
 * two readings unless another number of the column settles it, and so has any number of a column that mixes both ways.
 * No mark groups the thousands of what is written with `%`.
 */
export function parseQuantityText(text: string, marks: Marks = NO_MARKS): QuantityReading {
  return parseMarked(text, (numeral, percent) => (percent ? percentOf : quantityOf)(numeral, marks));
}

/** As `parseQuantityText`, where the column holds percentages: no mark groups thousands there. */
export function parsePercentText(text: string, marks: Marks = NO_MARKS): QuantityReading {
  return parseMarked(text, (numeral) => percentOf(numeral, marks));
}

type ReadNumeral = (numeral: Numeral, percent: boolean) => number | readonly [string, string];

function parseMarked(text: string, read: ReadNumeral): QuantityReading {
  const figure = readFigure(text);
  if (figure.state === 'zero') return { state: 'number', value: 0, percent: false };
  if (figure.state === 'blank' || figure.state === 'unreadable') return figure;
  const { numeral, percent } = figure;
  const value = read(numeral, percent);
  if (typeof value !== 'number') return { state: 'ambiguous', readings: value };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  if (figure.state === 'set apart' && value !== 0) {
    const readings = eitherSign(value);
    return readings === undefined ? UNREADABLE : { state: 'ambiguous', readings };
  }
  const { bound } = figure.state === 'numeral' ? figure : {};
  return { state: 'number', value, percent, ...(bound === undefined ? {} : { bound }) };
}

function quantityOf(numeral: Numeral, marks: Marks): number | readonly [string, string] {
  if (breaksWith(numeral, marks)) return numeral.readings;
  if (numeral.shape !== 'one-mark') return numeral.value;
  const { mark, grouped, readings, decimal, thousands } = numeral;
  if (mark === '.' && grouped) return contradicts('lone dot', marks) ? readings : thousands;
  if (mark === '.') return contradicts('dot decimals', marks) ? readings : decimal;
  if (!grouped) return contradicts('comma decimals', marks) ? readings : decimal;
  if (marks.has('comma decimals') && !contradicts('comma decimals', marks)) return decimal;
  return marks.has('comma groups') && !contradicts('comma groups', marks) ? thousands : readings;
}

function percentOf(numeral: Numeral, marks: Marks): number | readonly [string, string] {
  if (numeral.shape === 'one-mark') {
    return marks.has(numeral.mark === '.' ? 'comma decimals' : 'dot decimals') ? numeral.readings : numeral.decimal;
  }
  return breaksWith(numeral, marks) ? numeral.readings : numeral.value;
}

/**
 * Reads a number that was typed into a quantity cell. With exactly three decimals it may be thousands whose mark an
 * English-language Excel swallowed, so both readings are given.
 */
export function parseQuantityNumber(value: number): QuantityReading {
  const thousands = Math.round(value * 1000);
  const isThousandths = Math.abs(value * 1000 - thousands) < 1e-6 && thousands % 10 !== 0;
  if (isThousandths && Math.abs(value) >= 1 && Math.abs(value) < 1000) {
    return { state: 'ambiguous', readings: [String(value).replace('.', ','), String(thousands)] };
  }
  return { state: 'number', value: withoutDust(value), percent: false };
}

/** A stored number as people would write it: 2.9999999999999996 is 3, and 0.57 × 100 is 57. */
export function withoutDust(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
