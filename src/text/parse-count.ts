import { contradicts, type Marks, NO_MARKS } from './number-marks.ts';
import { breaksWith, type Numeral } from './numeral.ts';
import { eitherSign, readFigure } from './read-figure.ts';

/**
 * How a cell of a count column reads. `number` may still be negative or fractional: whether it may be is for the form to say.
 * `ambiguous` carries both readings, in figures as Vietnamese writes them; nobody may choose between them. `bound` and
 * `percent` are numbers, but no counts.
 */
export type CountReading =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly value: number }
  | { readonly state: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly state: 'bound' | 'percent' | 'unreadable' };

const FEW_DIGITS = /^\d{1,15}$/;
const UNREADABLE = { state: 'unreadable' } as const;

/**
 * Reads the text of a count cell. `marks` is what the column's other numbers show: `1.582` is Vietnamese thousands where
 * none of them says otherwise, `1,582` only where one of them proves it.
 */
export function parseCountText(text: string, marks: Marks = NO_MARKS): CountReading {
  if (FEW_DIGITS.test(text)) return { state: 'number', value: Number(text) };
  const figure = readFigure(text);
  switch (figure.state) {
    case 'zero':
      return { state: 'number', value: 0 };
    case 'numeral':
      if (figure.percent) return { state: 'percent' };
      return figure.bound === undefined ? countOf(figure.numeral, marks) : { state: 'bound' };
    case 'set apart':
      return figure.percent ? { state: 'percent' } : setApart(countOf(figure.numeral, marks));
    default:
      return figure;
  }
}

function countOf(numeral: Numeral, marks: Marks): CountReading {
  const { readings } = numeral;
  if (breaksWith(numeral, marks)) return { state: 'ambiguous', readings };
  if (numeral.shape !== 'one-mark') return numberOf(numeral.value);
  const { mark, grouped, thousands } = numeral;
  const isThousands =
    mark === '.' ? !contradicts('lone dot', marks) : marks.has('comma groups') && !contradicts('comma groups', marks);
  return grouped && isThousands ? { state: 'number', value: thousands } : { state: 'ambiguous', readings };
}

/** A figure in parentheses: zero stays what it is. */
function setApart(reading: CountReading): CountReading {
  if (reading.state !== 'number') return UNREADABLE;
  if (reading.value === 0) return reading;
  const readings = eitherSign(reading.value);
  return readings === undefined ? UNREADABLE : { state: 'ambiguous', readings };
}

/**
 * Reads a numeric cell of a count column. A fraction of at most three decimals may be thousands whose mark an
 * English-language Excel swallowed (`1.582` typed for 1582, kept as 1,582), so both readings are given.
 */
export function parseCountNumber(value: number): CountReading {
  const rounded = Math.round(value);
  // Sums of decimals leave dust such as 2.9999999999999996.
  if (Math.abs(value - rounded) <= Math.min(1e-6, 1e-9 * Math.max(1, Math.abs(value)))) {
    return numberOf(rounded === 0 ? 0 : rounded);
  }
  const thousands = value * 1000;
  if (Math.abs(thousands - Math.round(thousands)) < 1e-6) {
    return { state: 'ambiguous', readings: [String(value).replace('.', ','), String(Math.round(thousands))] };
  }
  return { state: 'number', value };
}

/** Beyond 2^53 a number is no longer the one that was written. */
function numberOf(value: number): CountReading {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { state: 'number', value } : UNREADABLE;
}
