import type { Place } from './place.ts';

/** The columns of a sheet of acknowledgements, 1-based; only the code and the reason must be there. */
export interface AcknowledgementColumns {
  readonly code: number;
  readonly reason: number;
  readonly sheet?: number;
  readonly cell?: number;
  readonly by?: number;
  readonly until?: number;
}

/** A line in which a unit explains a warning and accepts it. Texts are as typed, but for personal data, which is masked. */
export interface Acknowledgement {
  /** The row of the line, on the sheet of acknowledgements. */
  readonly at: Place;
  readonly columns: AcknowledgementColumns;
  readonly code: string;
  /** Where the warning is; blank for any sheet, or for what is about a whole sheet or file. */
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
  /** Who answers for it: a role, no name. */
  readonly by: string;
  /** The last day on which it holds; blank for no end. */
  readonly until: string;
  /** The same as ISO day, where it can be read. */
  readonly lastDay?: string;
}

/**
 * What became of a line. `accepted`: it takes away warnings. `not-found`: there is no such warning any more; `not-here`:
 * nor is it sure that this run would have found it. `off`: the configuration switched the rule off.
 */
export type AcknowledgementState =
  | 'accepted'
  | 'not-found'
  | 'not-here'
  | 'expired'
  | 'not-a-warning'
  | 'unknown-code'
  | 'no-reason'
  | 'unclear'
  | 'off';

export interface JudgedAcknowledgement extends Acknowledgement {
  readonly state: AcknowledgementState;
}
