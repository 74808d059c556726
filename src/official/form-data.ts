import type { Dims, Series } from '../model/fact.ts';

/** A form as its circular prints it: everything there is to know of it, as data. */
export interface OfficialFormData {
  /** `02/2021`. The same code stands for different forms in different circulars. */
  readonly circular: string;
  /** `01/TCD`. */
  readonly code: string;
  readonly title: string;
  readonly english: string;
  /**
   * The header as an indented outline: headings, and under them the columns with their official numbers. Behind `|` stands
   * what a column and everything below counts, and how it goes over time where it is no flow. Spelling mistakes of the
   * printed form that accents do not make equal are put right here and kept in `misprints`.
   */
  readonly outline: string;
  /** Headings as printed, by column number, where they differ from the outline: `Heading › Column`. */
  readonly misprints?: Readonly<Record<number, string>>;
  /** Number of the column of notes, where the form has one. */
  readonly note?: number;
  /** The identities that the circular prints in the row `MS`, mistakes of numbering put right: `9=11+12+13=18+22`. */
  readonly identities: readonly string[];
  /** Checks that follow from what the columns mean, printed nowhere: `8<=4`, `9>=5*8`. */
  readonly inferred: readonly string[];
  /** The columns that say what measures of forms 1 and 2 say, and days of reception: measure, dims and the columns to add. */
  readonly feeds: readonly Feed[];
  /** Forms that feed the same measures beside each other; what another series says of the same month repeats it. */
  readonly series?: Series;
  /** Columns that report a reception which the law allows no longer from this month on. */
  readonly ended?: { readonly columns: readonly number[]; readonly from: string };
}

export type Feed = readonly [measure: string, dims: Dims, columns: string];

/** 02/XLD, 03/XLD and 04/XLD: petitions, a form for each type. */
export const byType: Series = { id: 'official-petitions-by-type', rank: 1 };

/** 01/XLD: petitions of all types in one. */
export const allTypes: Series = { id: 'official-petitions', rank: 2 };
