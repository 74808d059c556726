import { countRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const peopleBelowVisits = countRule({
  code: 'R101',
  name: 'people-below-visits',
  severity: 'error',
  form: 'receptions',
  columns: ['people', 'visits'],
  title: { vi: 'Số người ít hơn số lượt', en: 'Fewer people than visits' },
  why: { vi: 'Mỗi lượt tiếp có ít nhất một người.', en: 'Each visit has at least one person.' },
  fix: {
    vi: 'Xem lại hai cột; có thể đã ghi lẫn số lượt và số người.',
    en: 'Check both columns; they may have been swapped.',
  },
  message: sentence({
    vi: 'Số người được tiếp ({people}) ít hơn số lượt tiếp ({visits}).',
    en: 'Fewer people received ({people}) than visits ({visits}).',
  }),
  check: ({ people, visits }) => (people < visits ? { people, visits } : undefined),
});
