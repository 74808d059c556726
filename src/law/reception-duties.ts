import type { Text } from '../i18n/text.ts';
import { reception2013, unverified } from './articles.ts';
import type { Dated } from './in-force.ts';

/** Heads who must receive citizens in person on fixed days, besides unscheduled receptions. */
export type ReceivingHead = 'ward-chairman' | 'district-chairman' | 'ward-secretary' | 'district-secretary';

/** How many days of reception a head owes at least. */
export interface ReceptionDuty extends Dated {
  readonly head: ReceivingHead;
  readonly days: number;
  readonly every: 'week' | 'month';
  readonly article: Text;
}

/** In force since the day it was signed. */
const regulation11: Text = { vi: 'Quy định 11-QĐi/TW ngày 18/02/2019', en: 'Regulation 11-QĐi/TW of 18/02/2019' };

/** Districts and their party committees ended on 30 June 2025. Whether the weekly day outlived the amendments of 1 July 2026 is not known. */
export const receptionDuties: readonly ReceptionDuty[] = [
  {
    head: 'ward-chairman',
    from: '2014-07-01',
    until: '2026-06-30',
    days: 1,
    every: 'week',
    article: reception2013('15'),
  },
  { head: 'ward-chairman', from: '2026-07-01', days: 1, every: 'week', article: unverified(reception2013('15')) },
  {
    head: 'district-chairman',
    from: '2014-07-01',
    until: '2025-06-30',
    days: 2,
    every: 'month',
    article: reception2013('13'),
  },
  { head: 'ward-secretary', from: '2019-02-18', days: 2, every: 'month', article: regulation11 },
  {
    head: 'district-secretary',
    from: '2019-02-18',
    until: '2025-06-30',
    days: 1,
    every: 'month',
    article: regulation11,
  },
];
