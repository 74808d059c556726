import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const ofAPeriod = sentence({
  vi: 'Bảng có dòng của {unit}, kỳ {period}, không thuộc phần đang kiểm tra.',
  en: 'The table has rows of {unit}, {period}, which are not asked for.',
});

/** Rows of registers are of no period. */
const listed = sentence({
  vi: 'Danh sách có dòng của {unit}, không thuộc phần đang kiểm tra.',
  en: 'The list has rows of {unit}, which are not asked for.',
});

export const notAskedFor: Rule = {
  code: 'X003',
  name: 'not-asked-for',
  severity: 'info',
  leavesOut: 'always',
  title: { vi: 'Số liệu ngoài kỳ hoặc đơn vị đang kiểm tra', en: 'Figures of another period or unit than asked for' },
  why: {
    vi: 'Lệnh có --period hoặc --unit nên các dòng khác không được kiểm tra.',
    en: 'The command names a period or a unit, so other rows were not checked.',
  },
  fix: {
    vi: 'Nếu đúng là số liệu cần gửi, sửa kỳ báo cáo hoặc đơn vị trong bảng; nếu không thì bỏ qua.',
    en: 'If these are the figures to hand in, correct the period or the unit; otherwise nothing to do.',
  },
  message: (args) => (args.period === '' ? listed(args) : ofAPeriod(args)),
};
