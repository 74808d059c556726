import type { Args } from '../../model/finding.ts';
import { withoutDust } from '../../text/parse-quantity.ts';

interface Sum {
  all: number;
  sinceTotal: number;
}

/** A total row's cell that differs from the rows it should add up. */
export interface WrongTotal {
  readonly column: string;
  readonly row: number;
  readonly args: Args;
}

/**
 * Adds up the count columns of a table as its rows pass, to hold its total rows against. A total may stand below or above
 * its rows and may be of all rows or of those since the total before; a column with an unread cell cannot be decided.
 */
export interface Totals {
  /** `value` is `undefined` where the cell could not be read; a blank (`null`) adds nothing. */
  add(column: string, value: number | null | undefined): void;
  /** Takes a total row's readable figures. */
  total(row: number, stated: ReadonlyMap<string, number>): WrongTotal[];
  /** At the end of the table: what a total at its top got wrong. */
  end(): WrongTotal[];
}

export function createTotals(): Totals {
  const sums = new Map<string, Sum>();
  const undecided = new Set<string>();
  let atTop: { row: number; stated: ReadonlyMap<string, number> } | undefined;
  let rows = 0;

  const compare = (row: number, stated: ReadonlyMap<string, number>): WrongTotal[] => {
    const wrong: WrongTotal[] = [];
    for (const [column, value] of stated) {
      const sum = sums.get(column);
      if (sum === undefined || undecided.has(column)) continue;
      const [all, sinceTotal] = [withoutDust(sum.all), withoutDust(sum.sinceTotal)];
      if (value === all || value === sinceTotal) continue;
      wrong.push({ column, row, args: { stated: value, computed: all } });
    }
    return wrong;
  };

  return {
    add(column, value) {
      rows++;
      if (value === undefined) undecided.add(column);
      let sum = sums.get(column);
      if (sum === undefined) {
        sum = { all: 0, sinceTotal: 0 };
        sums.set(column, sum);
      }
      sum.all += value ?? 0;
      sum.sinceTotal += value ?? 0;
    },
    total(row, stated) {
      if (rows === 0) {
        atTop = { row, stated };
        return [];
      }
      const wrong = compare(row, stated);
      for (const sum of sums.values()) sum.sinceTotal = 0;
      return wrong;
    },
    end() {
      return atTop === undefined ? [] : compare(atTop.row, atTop.stated);
    },
  };
}
