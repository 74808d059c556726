import type { Finding } from '../model/finding.ts';
import { type Calendar, type Period, windowOf } from '../model/period.ts';
import { existsOn, type Unit } from '../model/unit.ts';
import type { FileDates } from '../read/file-dates.ts';
import type { Register } from '../units/register.ts';
import type { Deadline } from './deadline.ts';
import { type FormStanding, formStanding, type Late, latest, type StandingContext } from './form-standing.ts';
import type { HandedIn } from './handed-in.ts';
import { frequencyOf, handInsDue, type Obligations } from './obligations.ts';
import type { Receipt } from './receipts.ts';
import { type HandInMaterial, sortHandIns } from './sort-hand-ins.ts';

/** What the question of who handed in is asked about. */
export interface StatusQuestion {
  readonly period: Period;
  readonly calendar: Calendar;
  /** ISO date that counts as today: what came later is not there yet. */
  readonly asOf: string;
  /** By the clock. */
  readonly today: string;
  readonly register: Register;
  /** The units asked for; none means all. */
  readonly only: readonly Unit[];
  readonly obligations: Obligations;
  readonly deadline: Deadline;
  readonly receipts: readonly Receipt[];
  /** By name of the file. */
  readonly dates: ReadonlyMap<string, FileDates>;
}

export type UnitState = 'on-time' | 'late' | 'missing' | 'errors';

/** How one unit stands: with the worst of its forms. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly state: UnitState;
  /** Of its last hand-in. */
  readonly due: string;
  readonly handedIn?: HandedIn;
  readonly late?: Late;
  readonly forms: readonly FormStanding[];
}

/** Who has handed in, who is late, what is wrong. */
export interface Status {
  readonly period: Period;
  readonly calendar: Calendar;
  readonly asOf: string;
  readonly units: readonly UnitStanding[];
  /** Errors that are not known to be one unit's. */
  readonly loose: readonly Finding[];
}

/** The standing of each unit that owes something in the period, in the order of the register. */
export function statusOf(material: HandInMaterial, question: StatusQuestion): Status {
  const { period, calendar, asOf, today, register, only, obligations, deadline, receipts, dates } = question;
  const { pieces, papers, loose } = sortHandIns(material, period, obligations, register);
  const context: StandingContext = {
    pieces,
    evidence: { receipts, dates, papers, calendar, today },
    deadline,
    asOf,
  };
  const asked = only.length === 0 ? register.units : only;
  const units = asked.flatMap((unit) => {
    const forms = Object.entries(obligations).flatMap(([form, owed]) => {
      const due = handInsDue(period, frequencyOf(owed, unit, pieces.any(form, unit)));
      const existing = due.filter((handIn) => existsOn(unit, windowOf(handIn, 'calendar').to));
      return existing.length === 0 ? [] : [formStanding(form, unit, existing, context)];
    });
    return forms.length === 0 ? [] : [unitStanding(unit, forms)];
  });
  return { period, calendar, asOf, units, loose };
}

function unitStanding(unit: Unit, forms: readonly FormStanding[]): UnitStanding {
  const has = (state: FormStanding['state']): boolean => forms.some((form) => form.state === state);
  const late = forms
    .flatMap((form) => (form.late ? [form.late] : []))
    .reduce<Late | undefined>((worst, one) => (worst && worst.days >= one.days ? worst : one), undefined);
  const last = latest(forms.flatMap(({ handedIn }) => (handedIn ? [handedIn] : [])));
  return {
    unit,
    state: has('missing') ? 'missing' : has('errors') ? 'errors' : late ? 'late' : 'on-time',
    due: forms.reduce((due, form) => (form.due > due ? form.due : due), ''),
    ...(last === undefined ? {} : { handedIn: last }),
    ...(late === undefined ? {} : { late }),
    forms,
  };
}

/** The units in a state. */
export function unitsIn({ units }: Status, state: UnitState): readonly UnitStanding[] {
  return units.filter((one) => one.state === state);
}

/** True where something is missing or wrong. */
export function isOpen({ units, loose }: Status): boolean {
  return loose.length > 0 || units.some(({ state }) => state === 'missing' || state === 'errors');
}

/** True where nothing tells when what is there was handed in: it counts as on time. */
export function isUndated({ handedIn, forms }: UnitStanding): boolean {
  return handedIn === undefined && forms.some(({ undated }) => undated);
}
