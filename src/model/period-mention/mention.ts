/** Months (1 to 12) of a year that the words may leave open. */
export interface MonthsMention {
  readonly kind: 'months';
  readonly first: number;
  readonly last: number;
  readonly year?: number;
}

export interface YearsMention {
  readonly kind: 'years';
  readonly first: number;
  readonly last: number;
  /** The term of an office, which often only says who holds it: `Nhiệm kỳ 2020-2025`. */
  readonly isTerm?: true;
}

/** A month that was left to be written by hand: `Tháng … năm 2021`. */
export interface OpenMention {
  readonly kind: 'open';
  readonly year: number;
}

/** First and last day (ISO), whether they are those of a period or not. */
export interface WindowMention {
  readonly kind: 'window';
  readonly from: string;
  readonly to: string;
}

/** Words that speak of a period, but not of one: `Tháng 13`, `Tuần 2 tháng 3`, `Tháng 3 và quý I`. */
export interface UnclearMention {
  readonly kind: 'unclear';
  readonly words: string;
}

/** A period, or a part of one: months may lack their year and years their months, which other places complete. */
export type PeriodMention = MonthsMention | YearsMention | OpenMention | WindowMention | UnclearMention;

/** Absent where no year has these months. */
export function months(first: number, last: number, year?: number): MonthsMention | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { kind: 'months', first, last, ...(year === undefined ? {} : { year }) };
}

export function years(first: number, last: number): YearsMention | undefined {
  return first <= last ? { kind: 'years', first, last } : undefined;
}

/** `21` and `2021` → 2021; absent for what is none. */
export function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

/**
 * A wording of periods, looked for in plain text, and what it says: `unclear` where no calendar has that period, `nothing` where it
 * names none.
 */
export type PeriodPattern = readonly [
  RegExp,
  (found: readonly (string | undefined)[]) => PeriodMention | 'unclear' | 'nothing',
];
