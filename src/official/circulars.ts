/** A circular of the Government Inspectorate that prescribes the forms, and when its forms are in use. */
export interface Circular {
  /** Number and year, `02/2021`. */
  readonly id: string;
  /** ISO date of the first day. */
  readonly from: string;
  /** ISO date of the last day, absent while it is in force. */
  readonly until?: string;
}

/**
 * Circulars 02/2021/TT-TTCP (in force 10 May 2021), 01/2024/TT-TTCP (signed 20 January 2024; its first day is taken to be 5
 * March 2024) and 06/2025/TT-TTCP (30 September 2025), before them 03/2013/TT-TTCP. Of the first and last no form is known here.
 */
const circulars: readonly Circular[] = [
  { id: '03/2013', from: '2013-04-25', until: '2021-05-09' },
  { id: '02/2021', from: '2021-05-10', until: '2024-03-04' },
  { id: '01/2024', from: '2024-03-05', until: '2025-09-29' },
  { id: '06/2025', from: '2025-09-30' },
];

/** The circular in force on an ISO date. */
export function circularOn(date: string): Circular | undefined {
  return circulars.find(({ from, until }) => from <= date && (until === undefined || date <= until));
}
