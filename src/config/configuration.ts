import type { HolidayTable } from '../days/holiday-table.ts';
import type { Lang } from '../i18n/text.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { Calendar } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import type { RuleChange } from '../rules/severities.ts';
import type { Obligations } from '../status/obligations.ts';

/** Looked for in the working folder and those above it. */
export const CONFIGURATION_NAME = 'dongda-report.config.json';

/** How an office counts last days of petitions, and its own limit for proposals and feedback, for which there is none by law. */
export interface SettlementSettings {
  readonly firstDay?: 'next' | 'same';
  readonly lastDayOff?: 'moves' | 'stays';
  readonly proposals?: {
    readonly days: number;
    readonly workingDays?: boolean;
    readonly from: 'received' | 'accepted';
    readonly source: string;
  };
}

/** What an office has set; whatever is absent is as the program has it. Paths are whole. */
export interface Configuration {
  /** The file it was read from. */
  readonly file?: string;
  readonly language?: Lang;
  readonly calendar?: Calendar;
  /** The units that report, instead of the program's own. */
  readonly units?: readonly Unit[];
  /** The file with the list of units, where they stand in one of their own. */
  readonly unitsFile?: string;
  /** What `status` and `template` expect, by id of the form, for all units or by their level. */
  readonly forms?: Obligations;
  /** Counted from the last day of the period. */
  readonly deadline?: { readonly days?: number; readonly workingDays?: boolean };
  readonly settlement?: SettlementSettings;
  /** Tables of whole years, instead of the program's own. */
  readonly holidays?: readonly HolidayTable[];
  /** By code. */
  readonly rules?: Readonly<Record<string, RuleChange>>;
  readonly letterhead?: Letterhead;
  /** Which of two hand-ins counts: the one whose name or folder states the later version. */
  readonly versions?: 'by-name';
  /** A list of the days on which hand-ins were received. */
  readonly receipts?: string;
}
