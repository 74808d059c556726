import type { Lang } from '../i18n/text.ts';
import type { Deadlines } from '../law/deadlines.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { Calendar, Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';

/** What decides under whose names figures are shown. */
export interface UnitQuestion {
  readonly period: Period;
  /** All units of the register. */
  readonly units: readonly Unit[];
  /** The units asked for; none means all, with totals. */
  readonly only: readonly Unit[];
  /** ISO date for whose units figures are shown; without it for those that reported. */
  readonly asUnits?: string;
}

/** What decides on the figures. */
export interface FigureQuestion extends UnitQuestion {
  /** The period to compare with; without it the period before, wherever that one is there and whole. */
  readonly compare?: Period;
}

/** What a report is asked for. */
export interface ReportQuestion extends FigureQuestion {
  readonly calendar: Calendar;
  /** ISO date that counts as today. */
  readonly asOf: string;
  /** ISO date that lists of what is open are of; without it the closing day of the period. */
  readonly listDay?: string;
  /** By what last days were counted; as usual where it is not given. */
  readonly deadlines?: Deadlines;
  readonly lang: Lang;
  /** Each year of the period gets figures of its own. */
  readonly byYear: boolean;
  /** The offices named instead of the report's own. */
  readonly letterhead?: Letterhead;
}
