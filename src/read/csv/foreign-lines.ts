import { candidates } from './dialect.ts';

/** A line of a table that another delimiter separates, and how many values that would give. */
export interface ForeignLine {
  readonly delimiter: string;
  readonly width: number;
}

const DIGITS = /^[\d.,\s-]+$/;
const NARROWEST = 3;

/**
 * Finds tables within a CSV file that are separated by another delimiter, as where two files were put together: two lines below
 * each other of one value, which that delimiter splits into as many values, the lower with figures among them.
 */
export class ForeignLines {
  readonly #others: readonly string[];
  #above: readonly ForeignLine[] = [];
  #isTold = false;

  constructor(delimiter: string) {
    this.#others = candidates.filter((other) => other !== delimiter);
  }

  /** What separates this line and the one above it, once a table. */
  check(values: readonly string[]): ForeignLine | undefined {
    const line = values.slice(1).every((value) => value.trim() === '') ? (values[0] ?? '') : '';
    const splits = this.#others
      .map((delimiter) => ({ delimiter, parts: line.split(delimiter) }))
      .filter(({ parts }) => parts.length >= NARROWEST);
    const found = splits.find(
      ({ delimiter, parts }) =>
        parts.some((part) => DIGITS.test(part)) &&
        this.#above.some((above) => above.delimiter === delimiter && above.width === parts.length),
    );
    this.#above = splits.map(({ delimiter, parts }) => ({ delimiter, width: parts.length }));
    if (splits.length === 0) this.#isTold = false;
    if (found === undefined || this.#isTold) return undefined;
    this.#isTold = true;
    return { delimiter: found.delimiter, width: found.parts.length };
  }
}
