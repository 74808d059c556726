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
  /** What it became when it ended: one unit where it went whole, several where it was split, absent where none is known. */
  readonly successors?: readonly Successor[];
  /** Names of units outside the register that gave it parts of theirs when it began. */
  readonly gained?: readonly string[];
}

/** A unit of the day after another one ended, by code and first day. */
export interface Successor {
  readonly code: string;
  readonly from?: string;
  /** Its name, where it is no unit of the register: a neighbour that reports elsewhere. */
  readonly outside?: string;
}

/** True where the unit existed on that ISO date. */
export function existsOn(unit: Unit, date: string): boolean {
  return (unit.from === undefined || unit.from <= date) && (unit.until === undefined || date <= unit.until);
}

/** True where the unit existed on some day from `from` to `to` (ISO dates). */
export function existsWithin(unit: Unit, from: string, to: string): boolean {
  return (unit.from === undefined || unit.from <= to) && (unit.until === undefined || from <= unit.until);
}

/** True where the unit existed on each day from `from` to `to` (ISO dates). */
export function existsThroughout(unit: Unit, from: string, to: string): boolean {
  return existsOn(unit, from) && existsOn(unit, to);
}

/** Tells units apart that share a code at different times. */
export function unitKey(unit: Pick<Unit, 'code' | 'from'>): string {
  return `${unit.code}@${unit.from ?? ''}`;
}
