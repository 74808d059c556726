import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const textLost: Rule = {
  code: 'F015',
  name: 'text-lost',
  severity: 'error',
  title: { vi: 'Chữ có dấu trong tệp đã bị mất', en: 'The Vietnamese letters of the file are gone' },
  why: {
    vi: 'Khi lưu sang bảng mã không có chữ tiếng Việt, chữ có dấu bị thay bằng dấu hỏi hoặc ký tự lạ; không thể biết chắc chữ ban đầu là gì.',
    en: 'Saved in an encoding without Vietnamese letters, they became question marks or odd signs; nobody can tell for certain what they were.',
  },
  fix: {
    vi: 'Từ bảng tính gốc, lưu lại kiểu “CSV UTF-8 (Comma delimited)”, hoặc gửi thẳng tệp .xlsx gốc.',
    en: 'Save it again from the original workbook as “CSV UTF-8 (Comma delimited)”, or send the original .xlsx.',
  },
  message: sentence({
    vi: 'Chữ có dấu đã bị mất khi lưu tệp (thành “?” hoặc ký tự lạ); hãy lưu lại kiểu “CSV UTF-8” hoặc .xlsx.',
    en: 'The Vietnamese letters were lost when the file was saved (they are “?” or odd signs); save it as “CSV UTF-8” or .xlsx.',
  }),
};
