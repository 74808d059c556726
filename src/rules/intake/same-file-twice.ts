import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const sameFileTwice: Rule = {
  code: 'X004',
  name: 'same-file-twice',
  severity: 'warning',
  title: { vi: 'Cùng một tệp dưới hai tên', en: 'The same file under two names' },
  why: {
    vi: 'Các tệp giống nhau từng byte và ghi cùng đơn vị, cùng kỳ nên chỉ tính một lần; bản chép dễ làm nhầm bản nào là mới.',
    en: 'The files are the same byte for byte and of the same units and periods, so they count once; a copy blurs which one is current.',
  },
  fix: { vi: 'Xóa bớt bản chép, chỉ giữ một tệp.', en: 'Delete the copies and keep one file.' },
  message: sentence({
    vi: 'Giống hệt tệp {copies}; chỉ tính một lần.',
    en: 'The very same as {copies}; it counts once.',
  }),
};
