import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const writtenReport: Rule = {
  code: 'F019',
  name: 'written-report',
  severity: 'warning',
  leavesOut: 'always',
  title: { vi: 'Tệp là báo cáo do chương trình lập', en: 'A report that the program wrote' },
  why: {
    vi: 'Số trong báo cáo đã cộng từ các tệp khác; tính thêm lần nữa thì sai.',
    en: 'The figures of a report are sums of what other files say; to count them again would be wrong.',
  },
  fix: {
    vi: 'Để báo cáo ở thư mục khác, hoặc không cần làm gì: các trang của báo cáo không được tính.',
    en: 'Keep reports in another folder, or do nothing: the sheets of a report do not count.',
  },
  message: sentence({
    vi: 'Tệp có trang báo cáo do dongda-report lập; các trang đó được bỏ qua.',
    en: 'The file has sheets of a report written by dongda-report; they were passed over.',
  }),
};
