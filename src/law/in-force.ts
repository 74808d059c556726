/** Words of a law with the days between which they apply, both included; open at the end while they are in force. */
export interface Dated {
  /** ISO date of the first day. */
  readonly from: string;
  readonly until?: string;
}

export function inForceOn(dated: Dated, date: string): boolean {
  return dated.from <= date && (dated.until === undefined || date <= dated.until);
}
