import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const dateInCount: Rule = {
  code: 'C013',
  name: 'date-in-count',
  severity: 'error',
  title: { vi: 'Ngày tháng ở cột số', en: 'A date in a count column' },
  why: {
    vi: 'Excel có thể đã đổi 3/10 thành ngày; không thể lấy lại con số đã nhập.',
    en: 'Excel may have turned 3/10 into a date; what was typed cannot be recovered.',
  },
  fix: { vi: 'Định dạng ô là số rồi gõ lại.', en: 'Format the cell as a number and type it again.' },
  message: sentence({
    vi: 'Cột “{column}”: ô là ngày {date}, không phải số.',
    en: 'Column “{column}”: the cell is the date {date}, not a number.',
  }),
};
