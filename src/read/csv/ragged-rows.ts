/** Digits with what stands between them in numbers, dates and percentages. */
const DIGITS = /^[+-]?\d[\d.,/\s-]*%?$/;

/**
 * Finds rows with more values than their table is wide, most often because a value with a delimiter in it lacks its
 * quotes: everything behind it stands one column too far right.
 * The width of a table is that of its widest heading: a row of three or more values of which none is made of digits.
 * So title rows, which are short, never count, and a heading may have several rows, each wider than the one before.
 * Where no heading comes first, the first row of three or more values gives the width. After a blank row the next
 * heading sets the width anew, as another table may begin there. Where the first row below a heading has only blanks
 * too many, every row is taken to end in a delimiter.
 */
export class RaggedRows {
  #width = 0;
  #afterBlank = false;
  #afterHeading = false;

  /** The width of the table where this row goes beyond it. */
  check(values: readonly string[]): number | undefined {
    const filled = filledWidth(values);
    if (filled === 0) this.#afterBlank = true;
    if (filled === 0 || values.length < 3) return undefined;
    const hasDigits = values.some((value) => DIGITS.test(value.trim()));
    if (this.#width === 0 || !hasDigits) {
      this.#width = this.#afterBlank ? values.length : Math.max(this.#width, values.length);
      this.#afterHeading = true;
    } else if (this.#afterHeading) {
      if (filled <= this.#width) this.#width = Math.max(this.#width, values.length);
      this.#afterHeading = false;
    }
    this.#afterBlank = false;
    return values.length > this.#width ? this.#width : undefined;
  }
}

function filledWidth(values: readonly string[]): number {
  let width = values.length;
  while (width > 0 && values[width - 1]?.trim() === '') width--;
  return width;
}
