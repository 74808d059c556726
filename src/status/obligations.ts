import { type Period, runOfMonths } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';

/** How often a form is handed in; `off`: nobody waits for it. */
export type Frequency = (typeof FREQUENCIES)[number];
export const FREQUENCIES = ['month', 'quarter', 'half', 'year', 'off'] as const;

/** For all units, or by their level. */
export type Owed = Frequency | Partial<Readonly<Record<Unit['level'], Frequency>>>;

/** How often units owe a form, by form id. A form that is not named is owed by nobody. */
export type Obligations = Readonly<Record<string, Owed>>;

/** What is owed where nothing else is agreed: the monthly workbook and the yearly ratings. */
export const usualObligations: Obligations = {
  receptions: 'month',
  petitions: 'month',
  supervision: 'month',
  'cell-ratings': 'year',
};

/**
 * How often a unit owes a form. The district, where it is not named itself, owes only what it hands in at all:
 * `takesPart`.
 */
export function frequencyOf(owed: Owed, { level }: Unit, takesPart: boolean): Frequency {
  if (typeof owed !== 'string') return owed[level] ?? 'off';
  return level === 'ward' || takesPart ? owed : 'off';
}

const MONTHS: Readonly<Record<Exclude<Frequency, 'off'>, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The hand-ins of that frequency that lie wholly inside a period. */
export function handInsDue(period: Period, frequency: Frequency): Period[] {
  if (frequency === 'off') return [];
  const length = MONTHS[frequency];
  const found: Period[] = [];
  for (let from = Math.ceil(period.from / length) * length; from + length - 1 <= period.to; from += length) {
    found.push(runOfMonths(from, from + length - 1));
  }
  return found;
}
