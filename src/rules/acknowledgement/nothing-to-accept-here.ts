import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const nothingToAcceptHere: Rule = {
  code: 'A007',
  name: 'nothing-to-accept-here',
  severity: 'info',
  title: { vi: 'Chưa gặp cảnh báo đã giải trình', en: 'An explained warning that did not come up' },
  why: {
    vi: 'Cảnh báo này chỉ có khi kiểm tra cùng tệp khác, kỳ khác. Kiểm tra riêng một tệp thì chưa biết còn hay không.',
    en: 'The warning comes up only where other files or periods are checked too. From these files alone nobody can tell.',
  },
  fix: {
    vi: 'Không cần làm gì; nếu đã kiểm tra đủ các tệp thì xóa dòng giải trình này.',
    en: 'Nothing to do; if all files were checked, delete the line.',
  },
  message: sentence({
    vi: 'Lần kiểm tra này không gặp cảnh báo {code} ở {where}.',
    en: 'This check did not come across a warning {code} at {where}.',
  }),
};
