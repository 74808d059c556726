/** Whole numbers, one a row, in four bytes each: a register may have a million rows. */
export interface IntColumn {
  push(value: number): void;
  at(row: number): number;
}

export function createIntColumn(): IntColumn {
  let numbers = new Int32Array(256);
  let length = 0;
  return {
    push(value) {
      if (length === numbers.length) {
        const longer = new Int32Array(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length++] = value;
    },
    at: (row) => numbers[row] ?? 0,
  };
}
