/** Digits with what stands between them in numbers, dates and percentages. */
const DIGITS = /^[+-]?\d[\d.,/\s-]*%?$/;

/** The parts of `1,582`, which a comma may have split. */
const LEADING = /^[+-]?\d{1,3}$/;
const THOUSANDS = /^\d{3}%?$/;

/**
 * Finds rows with more values than their table is wide, most often because a value with a delimiter in it lacks its
 * quotes: everything behind it stands one column too far right.
 * The width of a table is that of its widest heading: a row of three or more values of which none is made of digits.
 * So title rows, which are short, never count, and a heading may have several rows, each wider than the one before.
 * Where no heading comes first, the first row of three or more values gives the width. After a blank row the next
 * heading sets the width anew, as another table may begin there. Where the first row below a heading has only blanks
 * too many, every row is taken to end in a delimiter. Elsewhere blanks too many are harmless where the row before them is
 * like those above: nothing can have moved. A row as wide as the heading below shorter ones is too long where a comma may have
 * split a number of it.
 */
export class RaggedRows {
  #width = 0;
  #afterBlank = false;
  #afterHeading = false;
  /** Which values of the first row below the heading are made of digits. */
  #shape: readonly boolean[] | undefined;
  /** All rows so far have a value in the last column. */
  #isFull = true;
  /** Values of the longest row below the heading. */
  #longest = 0;

  readonly #splitsNumbers: boolean;

  /** `splitsNumbers`: the delimiter is a comma, which stands in numbers too. */
  constructor(splitsNumbers = true) {
    this.#splitsNumbers = splitsNumbers;
  }

  /** The width of the table where this row goes beyond it. */
  check(values: readonly string[]): number | undefined {
    const filled = filledWidth(values);
    if (filled === 0) this.#afterBlank = true;
    if (filled === 0 || values.length < 3) return undefined;
    const hasDigits = values.some(isOfDigits);
    if (this.#width === 0 || !hasDigits) {
      this.#width = this.#afterBlank ? values.length : Math.max(this.#width, values.length);
      this.#afterHeading = true;
      this.#shape = undefined;
      this.#isFull = true;
      this.#longest = 0;
    } else if (this.#afterHeading) {
      if (filled <= this.#width) this.#width = Math.max(this.#width, values.length);
      this.#afterHeading = false;
    }
    this.#afterBlank = false;
    if (values.length > this.#width) return this.#isLikeOthers(values, filled) ? undefined : this.#width;
    if (this.#fillsUp(values)) return this.#longest;
    if (hasDigits) this.#note(values, filled);
    return undefined;
  }

  #note(values: readonly string[], filled: number): void {
    this.#shape ??= values.map(isOfDigits);
    if (filled < this.#width) this.#isFull = false;
    this.#longest = Math.max(this.#longest, values.length);
  }

  /** True where the parts of a number may fill a last column that the rows above do without: that of notes. */
  #fillsUp(values: readonly string[]): boolean {
    const isLonger = this.#longest > 0 && values.length > this.#longest;
    return isLonger && isOfDigits(values.at(-1) ?? '') && this.#hasSplit(values);
  }

  /** True where only blanks are too many, and no value before them can have been split. */
  #isLikeOthers(values: readonly string[], filled: number): boolean {
    const shape = this.#shape;
    if (filled !== this.#width || !this.#isFull || shape === undefined) return false;
    const own = values.slice(0, filled);
    if (this.#hasSplit(own)) return false;
    return own.every((value, index) => value.trim() === '' || isOfDigits(value) === shape[index]);
  }

  #hasSplit(values: readonly string[]): boolean {
    return (
      this.#splitsNumbers &&
      values.some((value, index) => LEADING.test(value.trim()) && THOUSANDS.test(values[index + 1]?.trim() ?? ''))
    );
  }
}

function isOfDigits(value: string): boolean {
  return DIGITS.test(value.trim());
}

function filledWidth(values: readonly string[]): number {
  let width = values.length;
  while (width > 0 && values[width - 1]?.trim() === '') width--;
  return width;
}
