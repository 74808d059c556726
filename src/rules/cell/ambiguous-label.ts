import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const ambiguousLabel: Rule = {
  code: 'C007',
  name: 'ambiguous-label',
  severity: 'error',
  title: { vi: 'Chữ viết tắt hiểu được hai nghĩa', en: 'An abbreviation with two meanings' },
  why: {
    vi: '“KN” vừa là khiếu nại vừa là kiến nghị; chương trình không đoán thay.',
    en: '“KN” stands for complaints and for proposals; the program does not choose for you.',
  },
  fix: { vi: 'Ghi đầy đủ tên loại.', en: 'Write the name in full.' },
  message: sentence({ vi: 'Cột “{column}”: có thể là {readings}.', en: 'Column “{column}”: may be {readings}.' }),
};
