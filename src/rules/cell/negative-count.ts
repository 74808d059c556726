import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const negativeCount: Rule = {
  code: 'C002',
  name: 'negative-count',
  severity: 'error',
  title: { vi: 'Số âm', en: 'A negative count' },
  why: { vi: 'Số đếm không thể nhỏ hơn 0.', en: 'A count cannot be below 0.' },
  fix: { vi: 'Kiểm tra lại công thức hoặc số đã nhập.', en: 'Check the formula or what was typed.' },
  message: sentence({ vi: 'Cột “{column}”: {value} nhỏ hơn 0.', en: 'Column “{column}”: {value} is below 0.' }),
};
