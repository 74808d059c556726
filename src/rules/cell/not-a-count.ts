import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const UNREADABLE = sentence({
  vi: 'Cột “{column}”: không đọc được thành số.',
  en: 'Column “{column}”: cannot be read as a number.',
});
const PERSONAL = sentence({
  vi: 'Cột “{column}”: dãy chữ số dài như số CCCD hoặc số điện thoại, không được tính là số liệu.',
  en: 'Column “{column}”: as many digits as an identity or phone number has, so it is no figure.',
});

export const notACount: Rule = {
  code: 'C001',
  name: 'not-a-count',
  severity: 'error',
  title: { vi: 'Không phải là số', en: 'Not a number' },
  why: {
    vi: 'Cột này chỉ nhận số; chữ ở đây không thể cộng nên cả dòng không được tính.',
    en: 'This column takes numbers; words cannot be added, so the row does not count.',
  },
  fix: {
    vi: 'Ghi một số, không có thì ghi 0 hoặc “-”; bỏ dấu chú thích viết nhỏ, chữ gạch ngang và dòng thứ hai. Phần giải thích ghi sang cột Ghi chú.',
    en: 'Enter one number, 0 or “-” for none, without a raised note mark, crossed-out figures or a second line. Put explanations in the notes column.',
  },
  message: (args) => (args.seen === 'personal-number' ? PERSONAL : UNREADABLE)(args),
};
