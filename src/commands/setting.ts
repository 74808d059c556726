import { builtInTables } from '../days/built-in-tables.ts';
import { workCalendar } from '../days/work-calendar.ts';
import type { Lang } from '../i18n/text.ts';
import type { Deadlines } from '../law/deadlines.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { Calendar } from '../model/period.ts';
import { type Severities, severitiesWith } from '../rules/severities.ts';
import { type DeadlineRule, usualDeadline } from '../status/deadline.ts';
import type { Obligations } from '../status/obligations.ts';
import { dongDa } from '../units/dong-da.ts';
import { createRegister, type Register } from '../units/register.ts';
import { calendarOption, dateOption } from './asked/read-options.ts';
import type { Request } from './command.ts';
import { deadlinesBy } from './deadlines-by.ts';

/** How a command works: as its options say, else the configuration, else the program itself. */
export interface Setting {
  readonly lang: Lang;
  /** Results only, nothing on the way to them. */
  readonly isQuiet: boolean;
  readonly register: Register;
  /** Absent where neither option nor configuration names one. */
  readonly calendar?: Calendar;
  readonly severities: Severities;
  /** What counts as today, only where a day was asked for. */
  readonly asOf?: string;
  /** How often `status` and `template` expect forms, as far as the configuration says it, by their ids. */
  readonly forms: Obligations;
  /** The last day on which a hand-in is on time: so many days, or working days, after the last day of its period. */
  readonly deadline: DeadlineRule;
  readonly letterhead: Letterhead;
  /** Which of two hand-ins counts; without it neither does. */
  readonly versions?: 'by-name';
  /** Path of the list of days on which hand-ins were received. */
  readonly receipts?: string;
  /** Paths of the files that the configuration is made of: they hold no figures, wherever they lie. */
  readonly ownFiles: ReadonlySet<string>;
  /** By what last days of petitions are counted; its calendar holds the working days of the years that there are tables for. */
  readonly deadlines: Deadlines;
}

/** Throws `UserError` for an option that is not understood. */
export function settingOf(request: Request): Setting {
  const { calendar: configured, file, units, unitsFile, receipts, versions, ...set } = request.configuration;
  const calendar = calendarOption(request) ?? configured;
  const asOf = dateOption(request, 'asOf');
  const own = [file, receipts, unitsFile];
  return {
    lang: request.lang,
    isQuiet: request.options.quiet === true,
    register: createRegister(units ?? dongDa),
    ...(calendar === undefined ? {} : { calendar }),
    severities: severitiesWith(new Map(Object.entries(set.rules ?? {}))),
    ...(asOf === undefined ? {} : { asOf }),
    forms: set.forms ?? {},
    deadline: { ...usualDeadline, ...set.deadline },
    letterhead: set.letterhead ?? {},
    ...(versions === undefined ? {} : { versions }),
    ...(receipts === undefined ? {} : { receipts }),
    ownFiles: new Set(own.filter((path) => path !== undefined)),
    deadlines: deadlinesBy(set.settlement, workCalendar([...builtInTables, ...(set.holidays ?? [])])),
  };
}
