import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const ignoredColumn: Rule = {
  code: 'H007',
  name: 'ignored-column',
  severity: 'info',
  title: { vi: 'Cột không thuộc biểu mẫu', en: 'A column that the form does not have' },
  why: { vi: 'Số liệu ở cột này không được tính vào đâu.', en: 'Nothing in this column counts anywhere.' },
  fix: {
    vi: 'Không cần làm gì nếu cột chỉ để tham khảo; nếu là cột của biểu mẫu, sửa lại tên cột.',
    en: 'Nothing to do if it is for reference only; otherwise give it the name that the form has.',
  },
  message: sentence({
    vi: 'Cột “{column}” không thuộc biểu “{form}”, đã bỏ qua.',
    en: 'Column “{column}” is not part of form “{form}” and was left out.',
  }),
};
