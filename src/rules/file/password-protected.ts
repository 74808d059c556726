import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const passwordProtected: Rule = {
  code: 'F005',
  name: 'password-protected',
  severity: 'error',
  title: { vi: 'Tệp có mật khẩu', en: 'The file is protected by a password' },
  why: {
    vi: 'Tệp đặt mật khẩu được mã hóa toàn bộ nên không đọc được số liệu.',
    en: 'A file with a password to open it is encrypted as a whole, so its figures cannot be read.',
  },
  fix: {
    vi: 'Mở tệp bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu; hoặc xin đơn vị bản không có mật khẩu.',
    en: 'Open it in Excel, clear the password under File > Info > Protect Workbook > Encrypt with Password, and save; or ask the unit for a copy without one.',
  },
  message: sentence({
    vi: 'Tệp có mật khẩu mở tệp, không đọc được.',
    en: 'The file needs a password to open and cannot be read.',
  }),
};
