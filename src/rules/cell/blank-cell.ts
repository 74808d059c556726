import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const blankCell: Rule = {
  code: 'C005',
  name: 'blank-cell',
  severity: 'warning',
  leavesOut: 'row',
  title: { vi: 'Ô để trống', en: 'A blank cell' },
  why: {
    vi: 'Để trống là chưa báo cáo, không phải bằng 0; tổng sẽ ghi là thiếu.',
    en: 'A blank is not reported, it is not zero; totals will say that a part is missing.',
  },
  fix: {
    vi: 'Ghi 0 hoặc “-” nếu không phát sinh; ghi số nếu có.',
    en: 'Enter 0 or “-” if there was none, else the number.',
  },
  message: sentence({ vi: 'Cột “{column}” để trống.', en: 'Column “{column}” is blank.' }),
};
