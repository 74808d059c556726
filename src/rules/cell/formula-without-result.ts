import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const formulaWithoutResult: Rule = {
  code: 'C011',
  name: 'formula-without-result',
  severity: 'error',
  title: { vi: 'Công thức chưa có kết quả', en: 'A formula without a stored result' },
  why: {
    vi: 'Tệp được lưu khi công thức chưa tính nên chưa biết là số mấy.',
    en: 'The file was saved before the formula was computed, so its number is unknown.',
  },
  fix: { vi: 'Mở tệp bằng Excel, bấm F9 rồi lưu lại.', en: 'Open it in Excel, press F9 and save.' },
  message: sentence({
    vi: 'Cột “{column}”: công thức chưa có kết quả.',
    en: 'Column “{column}”: the formula has no result.',
  }),
};
