import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const unknownEncoding: Rule = {
  code: 'F012',
  name: 'unknown-encoding',
  severity: 'error',
  title: { vi: 'Bảng mã của tệp không phải Unicode', en: 'The text of the file is not Unicode' },
  why: {
    vi: 'Tệp CSV dùng bảng mã cũ; đọc đoán sẽ làm sai tên phường và tên cột.',
    en: 'The CSV is in an old encoding; guessing it would garble the names of wards and columns.',
  },
  fix: {
    vi: 'Mở tệp bằng Excel rồi lưu lại kiểu “CSV UTF-8”, hoặc gửi bảng tính .xlsx.',
    en: 'Open it in Excel and save it as “CSV UTF-8”, or send the .xlsx.',
  },
  message: sentence({
    vi: 'Chữ trong tệp không phải Unicode (UTF-8); hãy lưu lại kiểu “CSV UTF-8”.',
    en: 'The text of the file is not Unicode (UTF-8); save it as “CSV UTF-8”.',
  }),
};
