import type { Rule } from '../rule.ts';

export const unreadableFile: Rule = {
  code: 'F001',
  name: 'unreadable-file',
  severity: 'error',
  title: { vi: 'Tệp hỏng, không đọc được', en: 'The file is damaged and cannot be read' },
  why: {
    vi: 'Nội dung tệp không đúng cấu trúc của bảng tính nên không một số liệu nào được tính.',
    en: 'The contents do not have the structure of a spreadsheet, so none of its figures count.',
  },
  fix: {
    vi: 'Mở tệp bằng Excel rồi lưu lại dạng .xlsx; nếu Excel cũng không mở được, xin lại bản gốc của đơn vị.',
    en: 'Open the file in Excel and save it again as .xlsx; if Excel cannot open it either, ask the unit for the original.',
  },
  message: () => ({
    vi: 'Tệp hỏng hoặc tải về chưa đủ, không đọc được.',
    en: 'The file is damaged or incomplete and cannot be read.',
  }),
};
