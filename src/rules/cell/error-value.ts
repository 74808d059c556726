import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const errorValue: Rule = {
  code: 'C010',
  name: 'error-value',
  severity: 'error',
  title: { vi: 'Ô bị lỗi công thức', en: 'An error value' },
  why: {
    vi: 'Công thức trong ô báo lỗi nên không có số để tính.',
    en: 'The formula gives an error, so there is no number.',
  },
  fix: { vi: 'Sửa công thức, hoặc gõ số trực tiếp.', en: 'Mend the formula, or type the number.' },
  message: sentence({ vi: 'Cột “{column}”: ô báo lỗi {error}.', en: 'Column “{column}”: the cell shows {error}.' }),
};
