import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const cannotOpenFile: Rule = {
  code: 'F013',
  name: 'cannot-open-file',
  severity: 'error',
  title: { vi: 'Không mở được tệp', en: 'The file cannot be opened' },
  why: {
    vi: 'Máy không cho mở tệp: không có quyền đọc, tệp đang bị khóa, hoặc vừa bị xóa hay đổi tên.',
    en: 'The computer does not open the file: no permission to read it, a lock on it, or it has just been removed or renamed.',
  },
  fix: {
    vi: 'Đóng tệp ở các chương trình khác và kiểm tra quyền đọc rồi chạy lại; hoặc chép tệp sang thư mục khác.',
    en: 'Close it in other programs, check that you may read it, and run again; or copy it to another folder.',
  },
  message: sentence({ vi: 'Máy không cho mở tệp ({reason}).', en: 'The computer does not open the file ({reason}).' }),
};
