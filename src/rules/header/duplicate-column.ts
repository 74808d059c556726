import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const duplicateColumn: Rule = {
  code: 'H002',
  name: 'duplicate-column',
  severity: 'error',
  title: { vi: 'Hai cột cùng một nội dung', en: 'Two columns mean the same' },
  why: {
    vi: 'Không thể biết lấy số ở cột nào nên cả bảng không được tính.',
    en: 'Nobody can tell which one counts, so the whole table does not.',
  },
  fix: { vi: 'Xóa hoặc đổi tên một trong hai cột.', en: 'Delete or rename one of the two.' },
  message: sentence({ vi: 'Hai cột đều là “{column}”.', en: 'Two columns are both “{column}”.' }),
};
