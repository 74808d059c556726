import { daysFromTo } from '../days/iso-day.ts';
import type { Text } from '../i18n/text.ts';
import type { Due } from './counting.ts';

/** How something stands against its last day: days left (0 on the last day itself), days over, or why nobody can tell. */
export type Standing =
  | { readonly state: 'onTime'; readonly daysLeft: number }
  | { readonly state: 'overdue'; readonly daysOver: number }
  | { readonly state: 'undetermined'; readonly why: Text };

/** Always as of an ISO date: the closing day of a period, or the day of the decision for what is settled. */
export function standingOn(date: string, due: Due): Standing {
  if (due.state === 'unknown') return { state: 'undetermined', why: due.why };
  const left = daysFromTo(date, due.date);
  return left >= 0 ? { state: 'onTime', daysLeft: left } : { state: 'overdue', daysOver: -left };
}
