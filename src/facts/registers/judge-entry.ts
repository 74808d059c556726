import type { RegisterForm } from '../../forms/form.ts';
import { lastDay } from '../../model/as-of.ts';
import type { Dims } from '../../model/fact.ts';
import { foldWords } from '../../text/fold.ts';
import { inPlaceOrder, type LedgerRows } from './ledger-rows.ts';

/** What becomes of the rows that lists have of one thing. */
export interface Verdict {
  /** The rows that count, one for each time that the thing was listed. */
  readonly counting: readonly number[];
  /** The finding on them; an error where none of them counts. */
  readonly told?: 'X601' | 'X602' | 'X606';
}

/**
 * A register comes again and again, each time as a whole list. Rows that say the same count once; a later list may add
 * days that were not there yet and may sort the thing anew. Lists that contradict each other on a day, or of which the
 * later has lost one, leave nobody knowing; and a list that has the same thing twice may mean two.
 */
export function judgeEntry(rows: readonly number[], form: RegisterForm, ledger: LedgerRows): Verdict {
  if (rows.length === 1) return { counting: rows };
  const times = form.recurs ? byFirstDay(rows, ledger) : [rows];
  if (times.some((time) => new Set(time.map((row) => ledger.table(row))).size < time.length))
    return { counting: [], told: 'X602' };
  const counting = times.map((time) => fullest(time, form, ledger));
  const contradict = times.some((time) => !continues(time, form, ledger)) || overlap(counting, form, ledger);
  if (contradict) return { counting: [], told: 'X601' };
  const moved = times.some((time, index) => time.some((row) => isSortedElsewhere(row, counting[index] ?? row, ledger)));
  if (!moved) return { counting };
  const known = times.every((time, index) => laterCounts(time, counting[index] ?? 0, ledger));
  return known ? { counting, told: 'X606' } : { counting: [], told: 'X601' };
}

function byFirstDay(rows: readonly number[], ledger: LedgerRows): (readonly number[])[] {
  const times = new Map<string | undefined, number[]>();
  for (const row of rows) {
    const day = ledger.day(row, 0);
    times.set(day, [...(times.get(day) ?? []), row]);
  }
  return [...times].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).map(([, time]) => time);
}

/** The row with most days, the latest of them. */
function fullest(rows: readonly number[], form: RegisterForm, ledger: LedgerRows): number {
  const [best = 0] = inPlaceOrder(rows, ledger).sort(
    (a, b) =>
      happened(b, form, ledger).length - happened(a, form, ledger).length ||
      asOf(b, ledger).localeCompare(asOf(a, ledger), 'en'),
  );
  return best;
}

/** True where any two rows agree on the days that both have, and the later of them has all of the earlier's. */
function continues(rows: readonly number[], form: RegisterForm, ledger: LedgerRows): boolean {
  return rows.every((a, index) =>
    rows.slice(index + 1).every((b) => {
      const [ofA, ofB] = [happened(a, form, ledger), happened(b, form, ledger)];
      const agree = ofA.every((event) => !ofB.includes(event) || ledger.day(a, event) === ledger.day(b, event));
      const [inA, inB] = [ofB.every((event) => ofA.includes(event)), ofA.every((event) => ofB.includes(event))];
      const [endA, endB] = [asOf(a, ledger), asOf(b, ledger)];
      if (endA === '' || endB === '' || endA === endB) return agree && (inA || inB);
      return agree && (endA < endB ? inB : inA);
    }),
  );
}

/** Something is listed again before it was off the list. */
function overlap(counting: readonly number[], form: RegisterForm, ledger: LedgerRows): boolean {
  const last = form.events.length - 1;
  return counting.some((row, index) => {
    const next = counting[index + 1];
    const [end, start] = [ledger.day(row, last), next === undefined ? undefined : ledger.day(next, 0)];
    return next !== undefined && (end === undefined || start === undefined || start < end);
  });
}

function isSortedElsewhere(a: number, b: number, ledger: LedgerRows): boolean {
  const [ofA, ofB]: readonly [Dims, Dims] = [ledger.sort(a).dims, ledger.sort(b).dims];
  return Object.keys(ofA).some((name) => {
    const [valueA = '', valueB = ''] = [ofA[name], ofB[name]];
    return valueB !== '' && foldWords(valueA) !== foldWords(valueB);
  });
}

/** The row that counts is of a later list than all that sort the thing elsewhere. */
function laterCounts(rows: readonly number[], counting: number, ledger: LedgerRows): boolean {
  return rows.every((row) => {
    const end = asOf(row, ledger);
    return !isSortedElsewhere(row, counting, ledger) || (end !== '' && end < asOf(counting, ledger));
  });
}

function happened(row: number, form: RegisterForm, ledger: LedgerRows): number[] {
  return form.events.flatMap((_, event) => (ledger.day(row, event) === undefined ? [] : [event]));
}

/** The last day of the row's list, empty where it is not stated. */
function asOf(row: number, ledger: LedgerRows): string {
  const stated = ledger.table(row).kept?.asOf;
  return stated === undefined ? '' : lastDay(stated);
}
