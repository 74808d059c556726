import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const secretMark: Rule = {
  code: 'P003',
  name: 'secret-mark',
  severity: 'error',
  title: { vi: 'Tệp đóng dấu mật', en: 'The file is marked secret' },
  why: {
    vi: 'Tài liệu có độ mật chỉ được xử lý trên máy riêng theo Luật Bảo vệ bí mật nhà nước; chương trình dừng, không đọc tệp.',
    en: 'Classified papers may only be handled on separate machines (Law on State Secrets); the file was not read.',
  },
  fix: {
    vi: 'Nếu tệp không phải tài liệu mật, xóa chữ chỉ độ mật; nếu phải, không dùng chương trình này.',
    en: 'If the file is not classified, delete the mark; if it is, do not use this program for it.',
  },
  message: sentence({
    vi: 'Có dấu chỉ độ mật nên tệp không được đọc.',
    en: 'There is a secrecy mark, so the file was not read.',
  }),
};
