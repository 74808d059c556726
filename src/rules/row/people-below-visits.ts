import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const peopleBelowVisits = identityRule({
  code: 'R101',
  name: 'people-below-visits',
  severity: 'error',
  form: 'receptions',
  sides: [['people'], '>=', ['visits']],
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
  args: (people, visits) => ({ people, visits }),
});
