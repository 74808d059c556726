import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const coveredValue: Rule = {
  code: 'C017',
  name: 'covered-value',
  severity: 'error',
  title: { vi: 'Số bị ô gộp che mất', en: 'A figure hidden under merged cells' },
  why: {
    vi: 'Ô đã gộp chỉ cho thấy ô đầu tiên; con số nằm dưới không ai nhìn thấy nên không biết có tính hay không.',
    en: 'Merged cells show only the first; nobody sees the figure below it, so nobody can tell whether it counts.',
  },
  fix: { vi: 'Bỏ gộp ô rồi ghi số cần báo cáo.', en: 'Unmerge the cells and enter the figure to report.' },
  message: sentence({
    vi: 'Cột “{column}”: có số nằm dưới ô gộp.',
    en: 'Column “{column}”: there is a figure under the merged cells.',
  }),
};
