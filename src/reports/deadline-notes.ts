import { fill, type Text } from '../i18n/text.ts';
import type { Deadlines } from '../law/deadlines.ts';
import type { ProposalLimit } from '../law/settlement-due.ts';

const FIRST_DAY: Text = {
  vi: 'Theo cấu hình, ngày thụ lý (ngày nhận) được tính là ngày đầu tiên của thời hạn.',
  en: 'By configuration the day of acceptance (receipt) is the first day of a limit.',
};
const STAYS: Text = {
  vi: 'Theo cấu hình, hạn rơi vào ngày nghỉ thì giữ nguyên, không chuyển sang ngày làm việc tiếp theo.',
  en: 'By configuration a last day that is a day off stays, and is not moved to the next working day.',
};
const PROPOSALS: Text = {
  vi: 'Theo cấu hình, thời hạn giải quyết kiến nghị, phản ánh là {days} từ {from}. Căn cứ: {source}',
  en: 'By configuration proposals and feedback must be settled {days} after {from}. Source: {source}',
};
const DAYS: Record<ProposalLimit['of'], Text> = {
  days: { vi: '{days} ngày', en: '{days} days' },
  workingDays: { vi: '{days} ngày làm việc', en: '{days} working days' },
};
const FROM: Record<ProposalLimit['countsFrom'], Text> = {
  received: { vi: 'ngày nhận', en: 'receipt' },
  accepted: { vi: 'ngày thụ lý', en: 'acceptance' },
};

/** What differs from how the Civil Code counts and from what the law knows: printed wherever last days bear on figures. */
export function deadlineNotes({ counting, proposals }: Deadlines): Text[] {
  const { firstDay, onDayOff } = counting;
  return [
    ...(firstDay === 'same' ? [FIRST_DAY] : []),
    ...(onDayOff === 'stays' ? [STAYS] : []),
    ...(proposals === undefined ? [] : [proposalNote(proposals)]),
  ];
}

function proposalNote({ days, of, countsFrom, source }: ProposalLimit): Text {
  return fill(PROPOSALS, { days: fill(DAYS[of], { days: String(days) }), from: FROM[countsFrom], source });
}
