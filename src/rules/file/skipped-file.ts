import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const skippedFile: Rule = {
  code: 'F009',
  name: 'skipped-file',
  severity: 'info',
  title: { vi: 'Tệp được bỏ qua', en: 'A file was skipped' },
  why: {
    vi: 'Trong thư mục chỉ đọc các tệp có đuôi của bảng tính.',
    en: 'In a folder, only files with the ending of a spreadsheet are read.',
  },
  fix: {
    vi: 'Nếu tệp có số liệu, lưu lại dạng .xlsx hoặc .csv, hoặc nêu thẳng tên tệp trên dòng lệnh.',
    en: 'If it holds figures, save it as .xlsx or .csv, or name the file itself on the command line.',
  },
  message: sentence({
    vi: 'Bỏ qua vì đuôi tệp không phải của bảng tính.',
    en: 'Skipped, because its ending is not that of a spreadsheet.',
  }),
};
