import { daysFromTo } from '../days/iso-day.ts';
import type { Finding } from '../model/finding.ts';
import { monthsOf, type Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import type { Deadline } from './deadline.ts';
import { type DateEvidence, type HandedIn, handedIn } from './handed-in.ts';
import type { Piece, Pieces } from './pieces.ts';

/** How a unit stands with one form over the period asked for. */
export interface FormStanding {
  readonly form: string;
  /** `missing` where any part is missing, else `errors` where any has some. */
  readonly state: 'received' | 'errors' | 'missing';
  /** How many hand-ins there should be. */
  readonly parts: number;
  /** Those that are not there, or not whole. */
  readonly missing: readonly Period[];
  readonly findings: readonly Finding[];
  /** When the last dated hand-in came; absent where no date is known. */
  readonly handedIn?: HandedIn;
  /** Some hand-in is there whose date is not known. */
  readonly undated: boolean;
  /** Some hand-in is there, but came after the day that counts as today. */
  readonly later?: string;
  /** The office's list has received, on this day, something that is not among the files. */
  readonly listed?: string;
  /** Of the last hand-in. */
  readonly due: string;
  /** The worst of those that came, or are still to come, after their own due date. */
  readonly late?: Late;
}

export interface Late {
  readonly period: Period;
  readonly due: string;
  readonly days: number;
  /** Absent where it is still missing. */
  readonly handedIn?: HandedIn;
}

export interface StandingContext {
  readonly pieces: Pieces;
  readonly evidence: DateEvidence;
  readonly deadline: Deadline;
  /** ISO date that counts as today. */
  readonly asOf: string;
}

/** One hand-in as far as it is there. */
interface Part {
  readonly period: Period;
  readonly isMissing: boolean;
  readonly findings: readonly Finding[];
  readonly isBroken: boolean;
  readonly handedIn?: HandedIn;
  readonly later?: string;
  readonly listed?: string;
  readonly due: string;
  readonly daysLate: number;
}

export function formStanding(
  form: string,
  unit: Unit,
  handIns: readonly Period[],
  context: StandingContext,
): FormStanding {
  const parts = handIns.map((period) => partOf(form, unit, period, context));
  const missing = parts.filter(({ isMissing }) => isMissing);
  const there = parts.filter(({ isMissing }) => !isMissing);
  const dated = there.flatMap((part) => (part.handedIn ? [part.handedIn] : []));
  const last = latest(dated);
  const { later } = parts.find((part) => part.later !== undefined) ?? {};
  const { listed } = parts.find((part) => part.listed !== undefined) ?? {};
  return {
    form,
    state: missing.length > 0 ? 'missing' : parts.some(({ isBroken }) => isBroken) ? 'errors' : 'received',
    parts: parts.length,
    missing: missing.map(({ period }) => period),
    findings: [...new Set(there.flatMap(({ findings }) => findings))],
    ...(last === undefined ? {} : { handedIn: last }),
    undated: dated.length < there.length,
    ...(later === undefined ? {} : { later }),
    ...(listed === undefined ? {} : { listed }),
    due: parts.reduce((due, part) => (part.due > due ? part.due : due), ''),
    ...lateOf(parts),
  };
}

function lateOf(parts: readonly Part[]): Pick<FormStanding, 'late'> {
  const worst = parts.reduce<Part | undefined>(
    (found, part) => (part.daysLate > (found?.daysLate ?? 0) ? part : found),
    undefined,
  );
  if (worst === undefined) return {};
  const { period, due, daysLate: days, handedIn } = worst;
  return { late: { period, due, days, ...(handedIn === undefined ? {} : { handedIn }) } };
}

function partOf(form: string, unit: Unit, period: Period, context: StandingContext): Part {
  const { pieces, evidence, deadline, asOf } = context;
  const due = deadline(period);
  const months = monthsOf(period).map(({ from }) => pieces.of(form, unit, from));
  const there = months.filter((piece): piece is Piece => piece !== undefined && (piece.reported || piece.broken));
  const files = new Set(there.flatMap((piece) => [...piece.files]));
  const when = handedIn({ unit, form, period, due }, files, evidence);
  const isMissing = there.length < months.length || (when !== undefined && when.date > asOf);
  return {
    period,
    isMissing,
    isBroken: there.some(({ broken }) => broken),
    findings: there.flatMap(({ findings }) => findings),
    ...dateOf(when, isMissing, asOf),
    due,
    daysLate: daysLate(due, isMissing, when, asOf),
  };
}

function dateOf(
  when: HandedIn | undefined,
  isMissing: boolean,
  asOf: string,
): Pick<Part, 'handedIn' | 'later' | 'listed'> {
  if (when === undefined) return {};
  if (when.date > asOf) return { later: when.date };
  if (!isMissing) return { handedIn: when };
  return when.source === 'receipts' ? { listed: when.date } : {};
}

/** What is missing grows later from day to day, but for what the office has received and only the files lack. */
function daysLate(due: string, isMissing: boolean, when: HandedIn | undefined, asOf: string): number {
  const isKnown = when !== undefined && when.date <= asOf && (!isMissing || when.source === 'receipts');
  const end = isKnown ? when.date : isMissing ? asOf : due;
  return Math.max(0, daysFromTo(due, end));
}

/** The latest of some days. */
export function latest(days: readonly HandedIn[]): HandedIn | undefined {
  return days.reduce<HandedIn | undefined>((last, day) => (last && last.date >= day.date ? last : day), undefined);
}
