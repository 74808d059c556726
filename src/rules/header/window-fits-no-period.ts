import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const windowFitsNoPeriod: Rule = {
  code: 'H008',
  name: 'window-fits-no-period',
  severity: 'error',
  title: { vi: 'Khoảng ngày không trùng kỳ báo cáo nào', en: 'The dates stated are no reporting period' },
  why: {
    vi: 'Kỳ báo cáo tính từ ngày 1 đến hết tháng, hoặc từ ngày 15 tháng trước đến ngày 14 (Thông tư 01/2024/TT-TTCP).',
    en: 'A period runs from the 1st to the end of a month, or from the 15th to the 14th (Circular 01/2024/TT-TTCP).',
  },
  fix: { vi: 'Sửa lại ngày đầu và ngày cuối của kỳ.', en: 'Correct the first and last day.' },
  message: sentence({
    vi: 'Từ {from} đến {to} không phải là một kỳ báo cáo.',
    en: '{from} to {to} is no reporting period.',
  }),
};
