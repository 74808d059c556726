/** A body that reports: a ward or the district itself, with the dates between which it exists. */
export interface Unit {
  /** Official five-digit code (the district: three). Reused over time for other wards: only counts with a date. */
  readonly code: string;
  readonly name: string;
  readonly level: 'ward' | 'district';
  /** ISO date of the first day, absent where it lies before our register. */
  readonly from?: string;
  /** ISO date of the last day, absent while the unit exists. */
  readonly until?: string;
}

/** True where the unit existed on that ISO date. */
export function existsOn(unit: Unit, date: string): boolean {
  return (unit.from === undefined || unit.from <= date) && (unit.until === undefined || date <= unit.until);
}

/** Tells units apart that share a code at different times. */
export function unitKey(unit: Unit): string {
  return `${unit.code}@${unit.from ?? ''}`;
}
