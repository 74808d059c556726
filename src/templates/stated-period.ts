import { formatDate } from '../i18n/format.ts';
import { monthsOf, type Period, windowOf, yearsOf } from '../model/period.ts';
import { periodWords } from '../model/period-words.ts';

/** A period in the words in which a title is read: as offices write it, else by its first and last day. */
export function statedPeriod(period: Period): string {
  const years = yearsOf(period);
  if (years.length === 1) return periodWords(period).vi;
  if (monthsOf(period).length === years.length * 12) return `Năm ${years[0]?.id} - ${years.at(-1)?.id}`;
  const { from, to } = windowOf(period, 'calendar');
  return `Từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;
}
