import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const misspeltHeader: Rule = {
  code: 'H010',
  name: 'misspelt-header',
  severity: 'warning',
  correctable: 'unsafe',
  title: { vi: 'Tên cột viết sai nhưng hiểu được', en: 'A column name was misspelt but understood' },
  why: {
    vi: 'Tên cột chỉ khác biểu mẫu một hai chữ nên vẫn được đọc; lần sau sai thêm có thể không nhận ra.',
    en: 'The name differs from the form by a letter or two and was read; one more slip and it may not be.',
  },
  fix: {
    vi: 'Sửa tên cột cho đúng biểu mẫu; nếu là cột khác, đặt tên khác hẳn.',
    en: 'Correct the name; if it is another column, give it a different name.',
  },
  message: sentence({
    vi: 'Cột “{seen}” được hiểu là “{column}”.',
    en: 'Column “{seen}” was taken for “{column}”.',
  }),
};
