import type { Fact } from '../model/fact.ts';

/** What a column of a table holds in the rows that are added. */
export interface Criterion {
  /** Name of the column within its table. */
  readonly column: string;
  /** As a formula writes it: `"Láng Hạ"`, `">=202101"`, `202103`. */
  readonly written: string;
  matches(fact: Fact): boolean;
}

/** Begins with a letter, and has no sign that stands for others; a text that looks like a number or a day would be read as one. */
const PLAIN_TEXT = /^\p{L}[^*?~]{0,199}$/u;
const LIKE_A_DAY = /^(?:true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d*/i;

/** True of words that a criterion finds as they are, in any program and language. */
export function isSafe(words: string): boolean {
  return PLAIN_TEXT.test(words) && !(LIKE_A_DAY.test(words) && /^[ -~]*$/.test(words));
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `202103` of a month number: months are numbers on the sheet, as `03/2021` would be taken for a day. */
export function monthAsNumber(at: number): number {
  return Math.floor(at / 12) * 100 + (at % 12) + 1;
}
