import type { Period } from '../model/period.ts';
import { samePeriod } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';

/** A line of the office's own list of what it received, and when. */
export interface Receipt {
  readonly unit: Unit;
  readonly period: Period;
  /** ISO date. */
  readonly date: string;
  /** Id of the form; absent where everything of the period came in. */
  readonly form?: string;
}

/** The day on which a hand-in was first received; a later one is a correction. */
export function firstReceived(
  receipts: readonly Receipt[],
  unit: Unit,
  form: string,
  handIn: Period,
): string | undefined {
  const dates = receipts
    .filter((one) => one.unit === unit && (one.form ?? form) === form && samePeriod(one.period, handIn))
    .map(({ date }) => date);
  return dates.sort()[0];
}
