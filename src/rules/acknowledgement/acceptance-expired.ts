import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const acceptanceExpired: Rule = {
  code: 'A002',
  name: 'acceptance-expired',
  severity: 'warning',
  title: { vi: 'Giải trình đã hết hạn', en: 'An explanation that has ended' },
  why: {
    vi: 'Lời giải trình chỉ có giá trị đến ngày đã ghi. Số liệu chốt sau ngày đó thì cảnh báo lại được tính.',
    en: 'It holds until the day that it states. For figures closed after that day the warning counts again.',
  },
  fix: {
    vi: 'Sửa số liệu, hoặc xem lại và ghi ngày mới nếu lý do vẫn đúng.',
    en: 'Correct the figures, or look again and state a new day if the reason still holds.',
  },
  message: sentence({
    vi: 'Giải trình cho {code} có giá trị đến {until}, số liệu chốt ngày {closed}.',
    en: 'The explanation of {code} holds until {until}, the figures were closed on {closed}.',
  }),
};
