import { type Calendar, type Period, windowOf } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import type { FileDates } from '../read/file-dates.ts';
import type { Paper } from './papers.ts';
import { firstReceived, type Receipt } from './receipts.ts';

/** Where a day of handing in is known from: the office's list, the document itself, or the file system. */
export type DateSource = 'receipts' | 'document' | 'file';

/** The day by which a hand-in was there. */
export interface HandedIn {
  readonly date: string;
  readonly source: DateSource;
}

export interface DateEvidence {
  readonly receipts: readonly Receipt[];
  readonly dates: ReadonlyMap<string, FileDates>;
  readonly papers: ReadonlyMap<string, Paper>;
  readonly calendar: Calendar;
  /** By the clock: no document can have been saved later. */
  readonly today: string;
}

/**
 * When a hand-in came, from the office's list, else from its files. What proves nothing is left out: a day before the
 * period began or after today, a late save of a file that others or later months stand in as well, a late day of
 * the file system, which any copy has. Nobody is called late while one of the files may have been on time.
 */
export function handedIn(
  hand: { readonly unit: Unit; readonly form: string; readonly period: Period; readonly due: string },
  files: Iterable<string>,
  evidence: DateEvidence,
): HandedIn | undefined {
  const received = firstReceived(evidence.receipts, hand.unit, hand.form, hand.period);
  if (received !== undefined) return { date: received, source: 'receipts' };
  const found = [...files].map((file) => fromFile(file, hand, evidence));
  const known = found.filter((one) => one !== undefined).sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first] = known;
  return known.length === found.length || (first !== undefined && first.date <= hand.due) ? first : undefined;
}

function fromFile(
  file: string,
  { period, due }: { readonly period: Period; readonly due: string },
  { dates, papers, calendar, today }: DateEvidence,
): HandedIn | undefined {
  const { saved, changed } = dates.get(file) ?? {};
  const paper = papers.get(file);
  const start = windowOf(period, calendar).from;
  const isPossible = (date: string | undefined): date is string => date !== undefined && start <= date && date <= today;
  const ofThisAlone = paper !== undefined && paper.units.length <= 1 && paper.last <= period.to;
  if (isPossible(saved) && (saved <= due || ofThisAlone)) return { date: saved, source: 'document' };
  return isPossible(changed) && changed <= due ? { date: changed, source: 'file' } : undefined;
}
