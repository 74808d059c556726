import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const unreadablePeriod: Rule = {
  code: 'C009',
  name: 'unreadable-period',
  severity: 'error',
  title: { vi: 'Không đọc được kỳ báo cáo', en: 'The period cannot be read' },
  why: {
    vi: 'Không biết số liệu thuộc kỳ nào nên dòng không được tính.',
    en: 'Nobody can tell which period the row is of, so it does not count.',
  },
  fix: {
    vi: 'Ghi kỳ theo dạng 03/2021, Quý I/2021 hoặc năm 2021.',
    en: 'Write the period as 03/2021, Quý I/2021 or 2021.',
  },
  message: sentence({
    vi: 'Cột “{column}”: không đọc được thành kỳ báo cáo.',
    en: 'Column “{column}”: cannot be read as a period.',
  }),
};
