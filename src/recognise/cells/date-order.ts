import type { Cell } from '../../model/cell.ts';

/** Rows that a finding names. */
const MOST_NAMED = 20;
/** So many real dates on the first twelve days of a month are no chance, even beside texts that begin with such days. */
const NO_CHANCE = 3;

const TEXT_DATE = /^\s*(\d{1,2})\s?[/-]\s?\d{1,2}\s?[/-]\s?\d/;

/**
 * Watches a date column for exchanged days and months. An English-language Excel that is given `05/10/2022` keeps it as
 * 10 May, and `25/10/2022` as text, since there is no month 25: then real dates are all of days up to 12, and the others text.
 */
export interface DateOrder {
  note(row: number, cell: Cell): void;
  /** The rows of the dates that look exchanged, at most 20. */
  swapped(): readonly number[];
}

export function createDateOrder(): DateOrder {
  const rows: number[] = [];
  let real = 0;
  let realLate = false;
  let textEarly = false;
  let textLate = false;
  return {
    note(row, cell) {
      if (cell.kind === 'date' && cell.state !== 'covered') {
        const day = Number(cell.text.slice(-2));
        real++;
        realLate ||= day > 12;
        if (rows.length < MOST_NAMED && day !== Number(cell.text.slice(-5, -3))) rows.push(row);
      } else if (cell.kind === 'text') {
        const day = Number(TEXT_DATE.exec(cell.text)?.[1] ?? 0);
        textEarly ||= day >= 1 && day <= 12;
        textLate ||= day > 12;
      }
    },
    swapped: () => (!realLate && textLate && (!textEarly || real >= NO_CHANCE) ? rows : []),
  };
}
