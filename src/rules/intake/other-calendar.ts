import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const otherCalendar: Rule = {
  code: 'X002',
  name: 'other-calendar',
  severity: 'warning',
  leavesOut: 'always',
  title: { vi: 'Số liệu theo lịch kỳ khác', en: 'Figures of the other calendar' },
  why: {
    vi: 'Kỳ từ ngày 15 đến ngày 14 và kỳ theo tháng dương lịch không cộng chung được.',
    en: 'Periods from the 15th to the 14th and calendar months cannot be added.',
  },
  fix: {
    vi: 'Chạy lại với lịch kỳ kia ở --calendar, hoặc xin số liệu theo đúng lịch kỳ.',
    en: 'Run again with the other --calendar, or ask for figures of this one.',
  },
  message: sentence({
    vi: 'Bảng ghi từ {from} đến {to}, không thuộc lịch kỳ đang dùng; chưa được tính.',
    en: 'The table says {from} to {to}, which is of the other calendar; it does not count.',
  }),
};
