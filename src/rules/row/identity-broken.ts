import { relationSentence } from '../column-relation.ts';
import type { FormRule } from '../form-rule.ts';

export const identityBroken: FormRule = {
  code: 'R301',
  name: 'identity-broken',
  severity: 'error',
  form: 'official',
  leavesOut: 'row',
  title: { vi: 'Biểu Thanh tra Chính phủ: các cột không khớp', en: 'Official form: the columns do not add up' },
  why: {
    vi: 'Thông tư quy định các đẳng thức giữa các cột (dòng MS của biểu); không khớp thì có ít nhất một số sai.',
    en: 'The circular prints what its columns add up to (the row MS); where that fails at least one number is wrong.',
  },
  fix: {
    vi: 'Đối chiếu các ô được nêu với sổ theo dõi rồi sửa số sai; không sửa dòng tổng cho khớp nếu chưa rõ số nào sai.',
    en: 'Compare the cells named with your register and correct the wrong one; do not force the total to fit.',
  },
  message: relationSentence,
};
