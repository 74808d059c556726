import { contradicts, type Marks, type MarkUse } from './number-marks.ts';

/**
 * A number as it is written. `whole` and `decimal` can be read in one way only, whatever their marks; `one-mark` has a
 * single dot or comma, before `fraction`, which may group thousands (`grouped`: it stands where it would) or start the decimals.
 */
export type Numeral = Written & (Sure | OneMark);

interface Written {
  /** What the number shows of the marks in its column. */
  readonly uses: readonly MarkUse[];
  /** The two values that its marks could mean, as Vietnamese writes them: decimals first where there is one mark. */
  readonly readings: readonly [string, string];
}

interface Sure {
  readonly shape: 'whole' | 'decimal';
  readonly value: number;
}

interface OneMark {
  readonly shape: 'one-mark';
  readonly mark: '.' | ',';
  readonly grouped: boolean;
  /** The value where the mark starts the decimals. */
  readonly decimal: number;
  /** The value where the mark groups thousands. */
  readonly thousands: number;
}

const SIGN = /^[+\-−–]/;
const PLAIN = /^\d+$/;
const SPACED = /^[1-9]\d{0,2}(?: \d{3})+$/;
const GROUPS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})+$/;
const TWO_MARKS = /^([1-9]\d{0,2}([., ])\d{3}(?:\2\d{3})*)([.,])(\d+)$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;

/** Reads a number that is written with digits and marks only; `undefined` where it is none, or grouped irregularly. */
export function readNumeral(text: string): Numeral | undefined {
  const minus = SIGN.test(text) && text[0] !== '+' ? '-' : '';
  const digits = text.replace(SIGN, '');
  if (PLAIN.test(digits) || SPACED.test(digits)) return whole(minus, digits, []);
  const mark = GROUPS.exec(digits)?.[1];
  if (mark !== undefined) return whole(minus, digits, [mark === '.' ? 'dot groups' : 'comma groups']);
  return twoMarks(minus, digits) ?? oneMark(minus, digits);
}

function whole(minus: string, digits: string, uses: readonly MarkUse[]): Numeral {
  const [first = '', ...rest] = digits.split(/\D/);
  const all = first + rest.join('');
  return {
    shape: 'whole',
    value: signed(minus, all),
    uses,
    readings: [minus + all, `${minus}${first},${rest.join('')}`],
  };
}

function twoMarks(minus: string, digits: string): Numeral | undefined {
  const [, before = '', group, mark, fraction = ''] = TWO_MARKS.exec(digits) ?? [];
  if (mark === undefined || group === mark) return undefined;
  const units = before.replace(/\D/g, '');
  const uses: MarkUse[] = mark === ',' ? ['comma decimals'] : ['dot decimals'];
  if (group !== ' ') uses.push(group === '.' ? 'dot groups' : 'comma groups');
  const readings = [`${minus}${units},${fraction}`, minus + units + fraction] as const;
  return { shape: 'decimal', value: signed(minus, `${units}.${fraction}`), uses, readings };
}

function oneMark(minus: string, digits: string): Numeral | undefined {
  const [, before = '', mark, fraction = ''] = ONE_MARK.exec(digits) ?? [];
  if (mark !== '.' && mark !== ',') return undefined;
  const grouped = fraction.length === 3 && before.length <= 3 && !before.startsWith('0');
  const all = (before + fraction).replace(/^0+(?=\d)/, '');
  const uses = usesOfOne(mark, grouped);
  // Whatever its mark is, 0,00 is nothing.
  if (all === '0') return { shape: 'whole', value: 0, uses, readings: ['0', '0'] };
  return {
    shape: 'one-mark',
    mark,
    grouped,
    decimal: signed(minus, `${before}.${fraction}`),
    thousands: signed(minus, all),
    readings: [`${minus}${before},${fraction}`, minus + all],
    uses,
  };
}

function usesOfOne(mark: '.' | ',', grouped: boolean): readonly MarkUse[] {
  if (mark === '.') return [grouped ? 'lone dot' : 'dot decimals'];
  return grouped ? [] : ['comma decimals'];
}

function signed(minus: string, digits: string): number {
  const value = Number(digits);
  return minus === '' || value === 0 ? value : -value;
}

/** True where the number is written against what the column has shown before it: nobody can then tell which of them is right. */
export function breaksWith(numeral: Numeral, marks: Marks): boolean {
  if (numeral.shape === 'whole' && numeral.value === 0) return false;
  return numeral.uses.some((use) => !marks.has(use) && contradicts(use, marks));
}

const MARK = /[.,]/;
const MARKED = /\d[\d.,]*[.,]\d+/g;
const PERCENT = /^ ?(?:%|phần trăm)/i;
/** Beyond this a text is a sentence, not a number. */
const LONGEST = 60;

/** What the only marked number in a cell's text shows of the column's marks. */
export function marksIn(text: string): readonly MarkUse[] {
  if (text.length > LONGEST || !MARK.test(text)) return [];
  const [found, ...others] = text.matchAll(MARKED);
  const numeral = found === undefined || others.length > 0 ? undefined : readNumeral(found[0]);
  if (found === undefined || numeral === undefined) return [];
  const isPercent = PERCENT.test(text.slice(found.index + found[0].length));
  return isPercent && numeral.shape === 'one-mark' ? usesOfOne(numeral.mark, false) : numeral.uses;
}
