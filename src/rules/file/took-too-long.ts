import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const tookTooLong: Rule = {
  code: 'F017',
  name: 'took-too-long',
  severity: 'error',
  title: { vi: 'Đọc tệp quá lâu', en: 'Reading the file took too long' },
  why: {
    vi: 'Một số tệp .xls, .xlsb hỏng làm việc đọc không bao giờ kết thúc; tệp này bị bỏ để đọc tiếp các tệp khác.',
    en: 'Some damaged .xls and .xlsb files can never be read to their end; this one was given up so that the others are read.',
  },
  fix: {
    vi: 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx; nếu tệp rất lớn, chia thành nhiều tệp.',
    en: 'Open it in Excel or LibreOffice and save it as .xlsx; if it is very large, split it into several files.',
  },
  message: sentence({
    vi: 'Đọc {seconds} giây chưa xong nên dừng lại.',
    en: 'It was given up after {seconds} seconds of reading.',
  }),
};
