import { daysAfter } from '../days/iso-day.ts';
import { fill, type Text } from '../i18n/text.ts';
import { type Counting, type Due, dueBy, lastDay, type Span } from './counting.ts';
import { inForceOn } from './in-force.ts';
import { type SettlementLimit, settlementLimits } from './settlement-limits.ts';

/** What of a petition decides by when it must be settled. A complaint is taken to be settled for the first time. */
export interface Petition {
  readonly type: 'complaint' | 'denunciation' | 'proposal';
  /** ISO date. */
  readonly received: string;
  /** ISO date of acceptance (ngày thụ lý), `null` where nobody wrote one. */
  readonly accepted: string | null;
  readonly complex: boolean;
  readonly extensions: number;
  /** Days of suspension, and of waiting for an expert: they are not counted. */
  readonly suspendedDays?: number;
}

/** An office's own limit for proposals and feedback, for which there is none by law. */
export interface ProposalLimit extends Span {
  readonly countsFrom: 'received' | 'accepted';
  /** The decision that sets it. */
  readonly source: Text;
}

/**
 * The last day to settle a petition. Never counted from the day of receipt where the law counts from acceptance. Extensions
 * count in full, whenever granted; more of them than the law knows leave the day unknown.
 */
export function settlementDue(petition: Petition, counting: Counting, proposals?: ProposalLimit): Due {
  if (petition.type === 'proposal') return proposalDue(petition, counting, proposals);
  const { accepted, complex, extensions } = petition;
  if (accepted === null) return unknown(notAccepted);
  const limit = limitOn(accepted, petition.type);
  if (!limit) return unknown(fill(noLaw, { date: accepted }));
  const allowance = complex ? limit.complex : limit.ordinary;
  if (extensions > allowance.extensions) {
    return unknown(
      fill(tooManyExtensions, {
        given: String(extensions),
        most: String(allowance.extensions),
        article: limit.article,
      }),
    );
  }
  const days = allowance.days + allowance.extension * extensions;
  return dueBy(lastDay(shifted(accepted, petition), { days, of: 'days' }, counting), [limit.article]);
}

function limitOn(date: string, type: SettlementLimit['type']): SettlementLimit | undefined {
  return settlementLimits.find((limit) => limit.type === type && inForceOn(limit, date));
}

function proposalDue(petition: Petition, counting: Counting, limit: ProposalLimit | undefined): Due {
  if (!limit) return unknown(noProposalLimit);
  const start = petition[limit.countsFrom];
  if (start === null) return unknown(notAccepted);
  return dueBy(lastDay(shifted(start, petition), limit, counting), [limit.source]);
}

/** Days that do not count move the whole limit. */
function shifted(start: string, { suspendedDays = 0 }: Petition): string {
  return suspendedDays === 0 ? start : daysAfter(start, suspendedDays);
}

function unknown(why: Text): Due {
  return { state: 'unknown', why };
}

const notAccepted: Text = { vi: 'chưa có ngày thụ lý', en: 'there is no day of acceptance' };
const noLaw: Text = {
  vi: 'chưa có dữ liệu luật áp dụng cho ngày {date}',
  en: 'no law is on record for {date}',
};
const noProposalLimit: Text = {
  vi: 'luật không quy định thời hạn chung cho kiến nghị, phản ánh và chưa cấu hình thời hạn riêng',
  en: 'the law sets no general limit for proposals and feedback, and none is configured',
};
const tooManyExtensions: Text = {
  vi: 'ghi gia hạn {given} lần; theo {article} nhiều nhất là {most} lần',
  en: 'extensions recorded: {given}; the most by {article}: {most}',
};
