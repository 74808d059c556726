import { daysFromTo } from '../days/iso-day.ts';
import type { Text } from '../i18n/text.ts';
import { type Calendar, monthsOf, type Period, windowOf } from '../model/period.ts';
import { type ReceivingHead, type ReceptionDuty, receptionDuties } from './reception-duties.ts';

/** Days of reception owed at least in a period, with the articles that ask for them; 0 and none where nothing did. */
export interface RequiredSessions {
  readonly sessions: number;
  readonly articles: readonly Text[];
}

/** First and last ISO date; open where absent. */
interface Bounds {
  readonly from?: string;
  readonly until?: string;
}

/**
 * What a head owes in a period while the unit exists. A week belongs to the period in which its Thursday lies, so that periods add
 * up to their year and no week counts twice; a month counts where duty and unit last all of it. Days off take nothing away:
 * the reception moves to the next working day.
 */
export function requiredSessions(
  head: ReceivingHead,
  period: Period,
  calendar: Calendar,
  exists: Bounds = {},
): RequiredSessions {
  const owed = receptionDuties
    .filter((duty) => duty.head === head)
    .map((duty) => ({ article: duty.article, sessions: duty.days * times(duty, period, calendar, exists) }))
    .filter(({ sessions }) => sessions > 0);
  return {
    sessions: owed.reduce((sum, { sessions }) => sum + sessions, 0),
    articles: owed.map(({ article }) => article),
  };
}

function times(duty: ReceptionDuty, period: Period, calendar: Calendar, exists: Bounds): number {
  const first = later(duty.from, exists.from);
  const last = earlier(duty.until, exists.until);
  if (duty.every === 'week') {
    const window = windowOf(period, calendar);
    return Math.max(0, thursdaysTo(earlier(window.to, last) ?? window.to) - thursdaysBefore(later(window.from, first)));
  }
  return monthsOf(period).filter((month) => {
    const window = windowOf(month, calendar);
    return first <= window.from && (last === undefined || window.to <= last);
  }).length;
}

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);
const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** 1 January 1970 was a Thursday; only differences of these counts mean anything. */
const thursdaysTo = (date: string): number => Math.floor(daysFromTo('1970-01-01', date) / 7);
const thursdaysBefore = (date: string): number => Math.floor((daysFromTo('1970-01-01', date) - 1) / 7);
