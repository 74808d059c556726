import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const blankLabel: Rule = {
  code: 'C012',
  name: 'blank-label',
  severity: 'error',
  title: { vi: 'Ô bắt buộc để trống', en: 'A required cell is blank' },
  why: {
    vi: 'Không biết dòng này là của mục nào nên không được tính.',
    en: 'Nobody can tell what the row is about, so it does not count.',
  },
  fix: { vi: 'Điền nội dung, hoặc xóa cả dòng nếu thừa.', en: 'Fill it in, or delete the row.' },
  message: sentence({ vi: 'Cột “{column}” để trống.', en: 'Column “{column}” is blank.' }),
};
