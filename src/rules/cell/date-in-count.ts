import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const dateInCount: Rule = {
  code: 'C013',
  name: 'date-in-count',
  severity: 'error',
  title: { vi: 'Ngày tháng ở cột số', en: 'A date in a count column' },
  why: {
    vi: 'Excel tự đổi 3/10 hay 3-10 thành ngày; không biết chắc người nhập đã gõ gì.',
    en: 'Excel turns 3/10 or 3-10 into a date; nobody can tell for sure what was typed.',
  },
  fix: { vi: 'Định dạng ô là số rồi gõ lại.', en: 'Format the cell as a number and type it again.' },
  message: sentence({
    vi: 'Cột “{column}”: ô là ngày {date}, không phải số; có thể đã gõ {readings}.',
    en: 'Column “{column}”: the cell is the date {date}, not a number; {readings} may have been typed.',
  }),
};
