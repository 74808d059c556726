import type { Cell } from '../../model/cell.ts';

/** Rows that a finding names. */
const MOST_NAMED = 20;
/** So many real dates on the first twelve days of a month are no chance, even beside texts that begin with such days. */
const NO_CHANCE = 3;

const TEXT_DATE = /^\D{0,8}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?\d/;

/**
 * Watches a date column for exchanged days and months. An English-language Excel that is given `05/10/2022` keeps it as
 * 10 May, and `25/10/2022` as text, since there is no month 25: then real dates are all of days up to 12, and the others text.
 */
export interface DateOrder {
  note(row: number, cell: Cell): void;
  /** The rows of the dates that look exchanged, at most 20. */
  swapped(): readonly number[];
  /** How many more texts can only have the month first (`3/25/2021`) than can only have the day first. */
  monthsFirst(): number;
}

export function createDateOrder(): DateOrder {
  const rows: number[] = [];
  let real = 0;
  let realLate = false;
  let dayFirst = 0;
  let monthFirst = 0;
  let textEarly = false;
  return {
    note(row, cell) {
      if (cell.kind === 'date' && cell.state !== 'covered') {
        const day = Number(cell.text.slice(-2));
        real++;
        realLate ||= day > 12;
        if (rows.length < MOST_NAMED && day !== Number(cell.text.slice(-5, -3))) rows.push(row);
      } else if (cell.kind === 'text') {
        const [first = 0, second = 0] = TEXT_DATE.exec(cell.text)?.slice(1).map(Number) ?? [];
        if (isMonth(first) && isMonth(second)) textEarly = true;
        else if (isMonth(second)) dayFirst++;
        else if (isMonth(first)) monthFirst++;
      }
    },
    swapped: () => (!realLate && dayFirst + monthFirst > 0 && (!textEarly || real >= NO_CHANCE) ? rows : []),
    monthsFirst: () => monthFirst - dayFirst,
  };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}
