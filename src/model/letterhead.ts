/** The offices named above the title of a report, as they write themselves. */
export interface Letterhead {
  /** The office above the one that issues the report. */
  readonly superior?: string;
  readonly issuer?: string;
}
