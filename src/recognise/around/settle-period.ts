import { formatDate } from '../../i18n/format.ts';
import type { Args } from '../../model/finding.ts';
import { type Calendar, contains, type Period, periodOfWindow, range, runOfMonths, year } from '../../model/period.ts';
import type { PeriodMention } from '../../model/period-mention.ts';
import type { Place } from '../../model/place.ts';
import { isNearer } from '../../rules/header/where-words.ts';
import type { PeriodSource, UnclearName } from './source.ts';

/** The period of a table or row, or what keeps it from one; `conflicts` are places that say another period. */
export interface SettledPeriod {
  readonly period?: Period;
  /** Set by a stated window; a period in words serves either calendar. */
  readonly calendar?: Calendar;
  /** The window stated, as people write dates. */
  readonly window?: { readonly from: string; readonly to: string };
  readonly problem?: { readonly code: string; readonly args: Args; readonly at?: Place };
  readonly conflicts: readonly { readonly args: Args; readonly at: Place }[];
}

/**
 * Brings together what the places say, nearest to the figures first. A month without a year takes it from the next place
 * that has one; a year is narrowed by a month further out, but for yearly forms. Places that say another period are
 * conflicts, and the nearest counts. The year in the name of a file or folder only completes a month. Where nothing nearer than
 * an `unclear` name says it, that name may.
 */
export function settlePeriod(
  sources: readonly PeriodSource[],
  every: 'month' | 'year',
  unclear?: UnclearName,
): SettledPeriod {
  const usable = sources.filter(({ mention }) => every === 'month' || mention.kind === 'years');
  if (unclear && usable.length > 0 && !usable.some((source) => settles(source, every, unclear))) {
    return { problem: { code: 'H004', args: { unclear: unclear.name }, at: unclear.at }, conflicts: [] };
  }
  const window = usable.find(({ mention }) => mention.kind === 'window' && precedes(usable, mention));
  const stated = window && readWindow(window);
  if (stated?.problem) return stated;
  const period =
    stated?.period ?? (isMereYear(usable, every) ? undefined : inWords(usable.map(({ mention }) => mention)));
  if (period === undefined) return { problem: { code: 'H004', args: {} }, conflicts: [] };
  return { ...stated, period, conflicts: conflictsWith(period, usable) };
}

/** Says, nearer than the unclear name, all that this could say; years of a monthly form leave open the month. */
function settles({ where, mention }: PeriodSource, every: 'month' | 'year', unclear: UnclearName): boolean {
  return isNearer(where, unclear.where) && (every === 'year' || mention.kind !== 'years');
}

/** A monthly form of which only the name of a file or folder says a year: its figures may be of any month, or of all. */
function isMereYear(sources: readonly PeriodSource[], every: 'month' | 'year'): boolean {
  return (
    every === 'month' &&
    sources.every(({ where, mention }) => mention.kind === 'years' && (where === 'file' || where === 'folder'))
  );
}

/** A window counts where it is at least as near to the figures as any other mention. */
function precedes(sources: readonly PeriodSource[], mention: PeriodMention): boolean {
  return sources[0]?.mention === mention || sources[0]?.where === sources.find((one) => one.mention === mention)?.where;
}

function readWindow({ mention, at }: PeriodSource): SettledPeriod | undefined {
  if (mention.kind !== 'window') return undefined;
  const window = { from: formatDate(mention.from), to: formatDate(mention.to) };
  for (const calendar of ['calendar', 'statistical'] as const) {
    const period = periodOfWindow(mention.from, mention.to, calendar);
    if (period) return { period, calendar, window, conflicts: [] };
  }
  return { problem: { code: 'H008', args: window, at }, conflicts: [] };
}

function inWords(mentions: readonly PeriodMention[]): Period | undefined {
  const first = mentions.find((mention) => mention.kind !== 'window');
  if (first?.kind === 'months') {
    const number = first.year ?? yearOf(mentions);
    return number === undefined ? undefined : monthsOfYear(number, first);
  }
  if (first?.kind !== 'years') return undefined;
  const whole = range(year(first.first), year(first.last));
  const narrower = mentions.find((mention) => mention.kind === 'months');
  if (narrower?.kind !== 'months' || first.first !== first.last) return whole;
  return narrower.year === undefined || narrower.year === first.first ? monthsOfYear(first.first, narrower) : whole;
}

function yearOf(mentions: readonly PeriodMention[]): number | undefined {
  for (const mention of mentions) {
    if (mention.kind === 'months' && mention.year !== undefined) return mention.year;
    if (mention.kind === 'years' && mention.first === mention.last) return mention.first;
  }
  return undefined;
}

function monthsOfYear(number: number, { first, last }: { first: number; last: number }): Period {
  return runOfMonths(number * 12 + first - 1, number * 12 + last - 1);
}

function conflictsWith(period: Period, sources: readonly PeriodSource[]): SettledPeriod['conflicts'] {
  const conflicts: { args: Args; at: Place }[] = [];
  const folders = new Set<string>();
  for (const { where, mention, at } of sources) {
    // Outer folders only complete what the nearest one leaves open.
    if (where === 'folder' && folders.size > 0) continue;
    if (where === 'folder') folders.add(at.file);
    const other = periodOf(mention, period);
    if (other !== undefined && !contains(other, period)) {
      conflicts.push({ args: { used: period.id, other: other.id, where }, at });
    }
  }
  return conflicts;
}

/** The period a mention means, its year completed by that of `used`; windows are compared in the calendar they fit. */
function periodOf(mention: PeriodMention, used: Period): Period | undefined {
  if (mention.kind === 'years') return range(year(mention.first), year(mention.last));
  if (mention.kind === 'months') return monthsOfYear(mention.year ?? Math.floor(used.from / 12), mention);
  return (
    periodOfWindow(mention.from, mention.to, 'calendar') ?? periodOfWindow(mention.from, mention.to, 'statistical')
  );
}
