import { formatDate } from '../../i18n/format.ts';
import type { Args } from '../../model/finding.ts';
import { type Calendar, contains, type Period, periodOfWindow, samePeriod } from '../../model/period.ts';
import type { PeriodMention, WindowMention } from '../../model/period-mention/mention.ts';
import type { Place } from '../../model/place.ts';
import { isNearer, type Where } from '../../rules/header/where-words.ts';
import { periodSaid, type Said, saidPeriod, yearSaid } from './said-period.ts';
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

/** A place with what it says, a window as the period that it is. */
interface ReadSource extends PeriodSource {
  readonly said: Said;
  readonly calendar?: Calendar;
}

/**
 * Brings together what the places say, nearest to the figures first. A month without a year takes it from the next place
 * that has one; a year is narrowed by a month further out, but for yearly forms; a window that is the period says its calendar.
 * Places that say another period are conflicts, and the nearest counts; two periods in one title leave it open. The year in the
 * name of a file or folder only completes a month. Where nothing nearer than an `unclear` name says it, that name may; and so may
 * words that are not clear.
 */
export function settlePeriod(
  sources: readonly PeriodSource[],
  every: 'month' | 'year',
  unclear?: UnclearName,
): SettledPeriod {
  const usable = sources.filter(({ mention }) => every === 'month' || mention.kind === 'years');
  const problem =
    (every === 'year' ? partOfYear(sources, usable) : undefined) ??
    unclearWordsAmong(sources, usable, every) ??
    unclearNameAmong(usable, every, unclear) ??
    oddWindow(usable);
  if (problem) return { problem, conflicts: [] };
  const read = usable.map(readSource).filter((source) => source !== undefined);
  const period = isMereYear(usable, every) ? undefined : periodSaid(read.map(({ said }) => said));
  if (period === undefined) return { problem: { code: 'H004', args: {} }, conflicts: [] };
  const told = ownPeriods(period, read);
  const rival = rivalIn(told, period);
  if (rival) {
    const args = { period: period.id, other: rival.period.id };
    return { problem: { code: 'H004', args, at: rival.source.at }, conflicts: [] };
  }
  const window = read.find(({ said }) => said.kind === 'period' && samePeriod(said.period, period));
  const conflicts = told
    .filter((one) => !contains(one.period, period))
    .map(({ source: { where, at }, period: { id } }) => ({ args: { used: period.id, other: id, where }, at }));
  return { period, ...calendarOf(window), conflicts };
}

/** Of two periods in one title either may be that of the figures, if not one alone stands behind a label, or is a year around the other. */
function rivalIn(told: readonly Told[], period: Period): Told | undefined {
  const nearest = told.find((one) => samePeriod(one.period, period))?.source;
  if (nearest?.where !== 'title') return undefined;
  return told.find(
    ({ source: { where, isStated, said }, period: other }) =>
      where === 'title' &&
      (isStated === true || nearest.isStated !== true) &&
      !samePeriod(other, period) &&
      !(said.kind === 'years' && contains(other, period)),
  );
}

/**
 * The problem that a row of a yearly form says a part of the year in a column of its own, or a place does that is nearer than any
 * that says the year: what a quarter came to is not the year's.
 */
function partOfYear(sources: readonly PeriodSource[], usable: readonly PeriodSource[]): SettledPeriod['problem'] {
  const part = sources.find(
    ({ where, mention }) =>
      isPartOfYear(mention) &&
      (where === 'column' || !usable.some((one) => one.where === where || isNearer(one.where, where))),
  );
  const period = part && settlePeriod([part, ...usable], 'month').period;
  return period && { code: 'H004', args: { part: period.id, where: part.where }, at: part.at };
}

function isPartOfYear(mention: PeriodMention): boolean {
  if (mention.kind === 'months') return mention.last - mention.first < 11;
  const period = mention.kind === 'window' ? windowPeriod(mention)?.period : undefined;
  return period !== undefined && period.to - period.from < 11;
}

/** The problem that words are which speak of a period and are not clear, unless a place nearer to the figures settles it. */
function unclearWordsAmong(
  sources: readonly PeriodSource[],
  usable: readonly PeriodSource[],
  every: 'month' | 'year',
): SettledPeriod['problem'] {
  const clear = usable.filter(({ mention }) => mention.kind !== 'unclear');
  // A month that nobody can read leaves a yearly form its year.
  if (every === 'year' && clear.length > 0) return undefined;
  for (const { where, mention, at } of sources) {
    if (mention.kind !== 'unclear' || clear.some((one) => settles(one, every, where))) continue;
    return { code: 'H004', args: { unread: mention.words }, at };
  }
  return undefined;
}

/** Likewise of a name whose letters nobody can read: it may say the month. */
function unclearNameAmong(
  usable: readonly PeriodSource[],
  every: 'month' | 'year',
  unclear: UnclearName | undefined,
): SettledPeriod['problem'] {
  if (!unclear || usable.length === 0 || usable.some((source) => settles(source, every, unclear.where)))
    return undefined;
  return { code: 'H004', args: { unclear: unclear.name }, at: unclear.at };
}

/** Says, nearer than a place, all that this could say; years of a monthly form leave open the month. */
function settles({ where, mention }: PeriodSource, every: 'month' | 'year', place: Where): boolean {
  return isNearer(where, place) && (every === 'year' || (mention.kind !== 'years' && mention.kind !== 'open'));
}

/** Dates that are no period of either calendar, in a title or cell, or where nothing nearer says a period. */
function oddWindow(usable: readonly PeriodSource[]): SettledPeriod['problem'] {
  for (const { where, mention, at } of usable) {
    if (mention.kind !== 'window' || windowPeriod(mention) !== undefined) continue;
    const isName = where !== 'title' && where !== 'column';
    if (isName && usable.some((one) => settles(one, 'month', where))) continue;
    return { code: 'H008', args: datesOf(mention), at };
  }
  return undefined;
}

/** A monthly form of which only the name of a file or folder says a year: its figures may be of any month, or of all. */
function isMereYear(sources: readonly PeriodSource[], every: 'month' | 'year'): boolean {
  return (
    every === 'month' &&
    sources.every(({ where, mention }) => mention.kind === 'years' && (where === 'file' || where === 'folder'))
  );
}

function readSource(source: PeriodSource): ReadSource | undefined {
  const { mention } = source;
  if (mention.kind === 'unclear') return undefined;
  if (mention.kind !== 'window') return { ...source, said: mention };
  const found = windowPeriod(mention);
  return found && { ...source, said: { kind: 'period', period: found.period }, calendar: found.calendar };
}

function windowPeriod({ from, to }: WindowMention): { period: Period; calendar: Calendar } | undefined {
  for (const calendar of ['calendar', 'statistical'] as const) {
    const period = periodOfWindow(from, to, calendar);
    if (period) return { period, calendar };
  }
  return undefined;
}

function calendarOf(source: ReadSource | undefined): Pick<SettledPeriod, 'calendar' | 'window'> {
  if (source?.calendar === undefined || source.mention.kind !== 'window') return {};
  return { calendar: source.calendar, window: datesOf(source.mention) };
}

function datesOf({ from, to }: WindowMention): { from: string; to: string } {
  return { from: formatDate(from), to: formatDate(to) };
}

/** A place, and the period that it says by itself. */
interface Told {
  readonly source: ReadSource;
  readonly period: Period;
}

/** What each place says, its year completed by a place further out or by that of `used`. */
function ownPeriods(used: Period, sources: readonly ReadSource[]): Told[] {
  const found: Told[] = [];
  const folders = new Set<string>();
  for (const [index, source] of sources.entries()) {
    const { where, said, at } = source;
    // Outer folders only complete what the nearest one leaves open.
    if (where === 'folder' && folders.size > 0) continue;
    if (where === 'folder') folders.add(at.file);
    const isOpen = said.kind === 'months' && said.year === undefined;
    const outer = isOpen ? yearSaid(sources.slice(index).map((one) => one.said)) : undefined;
    const period = saidPeriod(said, outer ?? Math.floor(used.from / 12));
    if (period !== undefined) found.push({ source, period });
  }
  return found;
}

/** The period that a mention is, its year completed by that of `used`; a window is that of the calendar it fits. */
export function mentionedPeriod(mention: PeriodMention, used: Period): Period | undefined {
  if (mention.kind === 'unclear') return undefined;
  if (mention.kind === 'window') return windowPeriod(mention)?.period;
  return saidPeriod(mention, Math.floor(used.from / 12));
}
