import type { Text } from '../i18n/text.ts';

/** Days that nobody had decided when the table was made: whether they are off is unknown. */
export interface Undecided {
  readonly dates: readonly string[];
  readonly why: Text;
}

/**
 * The working days of one year in state offices, where they differ from Monday to Friday: as the authorities decide
 * them every year (Labour Code 2012 article 115, since 2021 Labour Code 2019 articles 111 and 112). All dates are ISO dates of that year.
 */
export interface HolidayTable {
  readonly year: number;
  /** Weekdays off: holidays, days off that make up for a holiday on a weekend, and swapped weekdays. */
  readonly off: readonly string[];
  /** Saturdays and Sundays worked in exchange. */
  readonly working: readonly string[];
  readonly undecided: readonly Undecided[];
  /** Where it stands: number and day of the decisions. */
  readonly source: string;
}
