import type { HandIn } from '../config/configuration.ts';
import type { Form } from '../forms/form.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { Calendar } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import { type Severities, severitiesWith } from '../rules/severities.ts';
import { dongDa } from '../units/dong-da.ts';
import { createRegister, type Register } from '../units/register.ts';
import type { Request } from './command.ts';
import { calendarOption } from './read-options.ts';

/** The last day on which a hand-in is on time: so many days after the last day of its period. */
export interface Deadline {
  readonly days: number;
  /** Only working days count. */
  readonly workingDays: boolean;
}

/** How a command works: what its options say, else the configuration, else as the program has it. */
export interface Setting {
  readonly register: Register;
  /** Absent where neither option nor configuration names one. */
  readonly calendar?: Calendar;
  readonly severities: Severities;
  readonly deadline: Deadline;
  readonly letterhead: Letterhead;
  /** Which of two hand-ins counts; without it neither does. */
  readonly versions?: 'by-name';
  /** Path of the list of days on which hand-ins were received. */
  readonly receipts?: string;
  /** Paths of the files that belong to the setting: they hold no figures, wherever they lie. */
  readonly ownFiles: ReadonlySet<string>;
  /** How often units of a level hand in a form. */
  handIn(form: Form, level: Unit['level']): HandIn;
}

/** Throws `UserError` for an option that is not understood. */
export function settingOf(request: Request): Setting {
  const { configuration } = request;
  const { file, calendar: configured, rules = {}, deadline = {}, letterhead = {}, forms = {} } = configuration;
  const { units, versions, receipts } = configuration;
  const calendar = calendarOption(request) ?? configured;
  const own = [file, receipts, typeof units === 'string' ? units : undefined];
  return {
    register: createRegister(dongDa),
    ...(calendar === undefined ? {} : { calendar }),
    severities: severitiesWith(new Map(Object.entries(rules))),
    deadline: { days: 5, workingDays: false, ...deadline },
    letterhead,
    ...(versions === undefined ? {} : { versions }),
    ...(receipts === undefined ? {} : { receipts }),
    ownFiles: new Set(own.filter((path) => path !== undefined)),
    handIn(form, level) {
      const set = forms[form.id];
      return (typeof set === 'object' ? set[level] : set) ?? form.every;
    },
  };
}
