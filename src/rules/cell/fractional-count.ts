import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const fractionalCount: Rule = {
  code: 'C003',
  name: 'fractional-count',
  severity: 'error',
  title: { vi: 'Không phải số nguyên', en: 'A fractional count' },
  why: { vi: 'Lượt, người, đơn, cuộc là số nguyên.', en: 'Visits, people, petitions and sessions are whole numbers.' },
  fix: { vi: 'Kiểm tra lại công thức hoặc số đã nhập.', en: 'Check the formula or what was typed.' },
  message: sentence({
    vi: 'Cột “{column}”: {value} không phải số nguyên.',
    en: 'Column “{column}”: {value} is not a whole number.',
  }),
};
