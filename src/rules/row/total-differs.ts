import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const totalDiffers: Rule = {
  code: 'R001',
  name: 'total-differs',
  severity: 'warning',
  title: { vi: 'Dòng tổng không khớp', en: 'A total row differs' },
  why: {
    vi: 'Dòng tổng không dùng để tính nhưng khác với tổng các dòng thì có ít nhất một số sai.',
    en: 'Total rows are not used, but where one differs from its rows at least one number is wrong.',
  },
  fix: {
    vi: 'Kiểm tra các dòng phía trên và công thức của dòng tổng.',
    en: 'Check the rows and the formula of the total.',
  },
  message: sentence({
    vi: 'Cột “{column}”: dòng tổng ghi {stated}, cộng các dòng được {computed}.',
    en: 'Column “{column}”: the total says {stated}, the rows add up to {computed}.',
  }),
};
