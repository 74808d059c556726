import { type Bound, splitBound } from './bound.ts';
import { withoutCountedWord } from './counted-words.ts';
import { fold } from './fold.ts';
import { withoutInvisible } from './invisible.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { oneLine } from './one-line.ts';
import { hasStruck } from './struck.ts';
import { isDash, isNoData, isZeroWord } from './zero-words.ts';

/**
 * What the text of a cell says as a figure, before its column tells what the marks mean. `zero` is a dash or a word for
 * none; `set apart` stands in parentheses, which make it negative to a bookkeeper.
 */
export type WrittenFigure =
  | { readonly state: 'blank' }
  | { readonly state: 'zero' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'numeral'; readonly numeral: Numeral; readonly percent: boolean; readonly bound?: Bound }
  | { readonly state: 'set apart'; readonly numeral: Numeral; readonly percent: boolean };

/** Typed before a number so that Excel keeps it as text. */
const APOSTROPHE = /^['’‘] ?/;
const PARENTHESES = /^\((.+)\)$/;
const PERCENT = / ?(?:%|phan tram)$/;
const BETWEEN_DIGITS = /\d(\s+)(?=\d)/g;
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;
const UNREADABLE = { state: 'unreadable' } as const;

/** Reads the text of a cell that should hold a figure. One that is crossed out in part, or stands on two lines, is none. */
export function readFigure(text: string): WrittenFigure {
  if (hasStruck(text) || hasTwoLines(text)) return UNREADABLE;
  return readLine(bareLine(text));
}

/** A digit below another one, or behind a tab: two figures in one cell, not one in groups. */
function hasTwoLines(text: string): boolean {
  if (!BREAK.test(text)) return false;
  return [...withoutInvisible(text).matchAll(BETWEEN_DIGITS)].some(([, between = '']) => BREAK.test(between));
}

/** The text of a cell in one line, without the apostrophe that makes it a text. */
export function bareLine(text: string): string {
  return oneLine(text).replace(APOSTROPHE, '');
}

function readLine(line: string): WrittenFigure {
  if (isNoData(line)) return { state: 'blank' };
  if (isDash(line)) return { state: 'zero' };
  const inner = PARENTHESES.exec(line)?.[1];
  if (inner !== undefined) return setApart(readLine(inner.trim()));
  const bare = readNumeral(line);
  if (bare) return { state: 'numeral', numeral: bare, percent: false };
  const { rest, bound } = splitBound(line);
  const number = withoutCountedWord(rest);
  if (bound === undefined && isZeroWord(fold(number))) return { state: 'zero' };
  const numeral = readNumeral(number.replace(PERCENT, ''));
  if (numeral === undefined) return UNREADABLE;
  return { state: 'numeral', numeral, percent: PERCENT.test(number), ...(bound === undefined ? {} : { bound }) };
}

/** Nothing is neither more nor less in parentheses; nobody sets apart a bound, or what is below zero already. */
function setApart(inner: WrittenFigure): WrittenFigure {
  if (inner.state === 'zero') return inner;
  if (inner.state !== 'numeral' || inner.bound !== undefined) return UNREADABLE;
  return { ...inner, state: 'set apart' };
}

/** `(12)` is -12 to a bookkeeper and a 12 set apart to others: both, as Vietnamese writes them; nothing for one below zero. */
export function eitherSign(value: number): readonly [string, string] | undefined {
  const shown = String(value).replace('.', ',');
  return value > 0 ? [shown, `-${shown}`] : undefined;
}
