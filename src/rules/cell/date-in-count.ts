import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const dateInCount: Rule = {
  code: 'C013',
  name: 'date-in-count',
  severity: 'error',
  title: { vi: 'Ngày tháng ở cột không ghi ngày', en: 'A date in a column without days' },
  why: {
    vi: 'Excel tự đổi 3/10 hay 3-10 (số lượng, số đơn) thành ngày; không biết chắc người nhập đã gõ gì.',
    en: 'Excel turns 3/10 or 3-10 (a count, a number of a paper) into a date; nobody can tell for sure what was typed.',
  },
  fix: {
    vi: 'Định dạng ô là số (số đơn, mã: là chữ) rồi gõ lại.',
    en: 'Format the cell as a number (as text for numbers of papers and codes) and type it again.',
  },
  message: sentence({
    vi: 'Cột “{column}”: ô là ngày {date}; có thể đã gõ {readings}.',
    en: 'Column “{column}”: the cell is the date {date}; {readings} may have been typed.',
  }),
};
