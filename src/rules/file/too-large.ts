import { formatCount } from '../../i18n/format.ts';
import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

/** By what there is too much of. */
const messages: Readonly<Record<string, Text>> = {
  part: {
    vi: 'Tệp quá lớn: một phần của tệp hơn {limit} byte.',
    en: 'The file is too large: one part is over {limit} bytes.',
  },
  total: {
    vi: 'Tệp quá lớn: nội dung hơn {limit} byte.',
    en: 'The file is too large: its contents are over {limit} bytes.',
  },
  entries: { vi: 'Tệp quá lớn: hơn {limit} phần.', en: 'The file is too large: over {limit} parts.' },
  rows: { vi: 'Tệp quá lớn: hơn {limit} dòng.', en: 'The file is too large: over {limit} rows.' },
  columns: { vi: 'Tệp quá lớn: hơn {limit} cột.', en: 'The file is too large: over {limit} columns.' },
  blanks: { vi: 'Tệp quá lớn: hơn {limit} ô trống.', en: 'The file is too large: over {limit} empty cells.' },
  characters: {
    vi: 'Tệp quá lớn: một ô hơn {limit} ký tự.',
    en: 'The file is too large: one cell has over {limit} characters.',
  },
  marks: {
    vi: 'Tệp quá lớn: một chữ mang hơn {limit} dấu.',
    en: 'The file is too large: one letter bears over {limit} marks.',
  },
  stretch: {
    vi: 'Tệp quá lớn: một đoạn liền hơn {limit} ký tự.',
    en: 'The file is too large: one stretch of it has over {limit} characters.',
  },
  memory: {
    vi: 'Tệp quá lớn: đọc tệp cần hơn {limit} MB bộ nhớ.',
    en: 'The file is too large: reading it takes over {limit} MB of memory.',
  },
  merges: { vi: 'Tệp quá lớn: hơn {limit} vùng ô gộp.', en: 'The file is too large: over {limit} merged ranges.' },
};
const anything: Text = { vi: 'Tệp quá lớn.', en: 'The file is too large.' };

export const tooLarge: Rule = {
  code: 'F004',
  name: 'too-large',
  severity: 'error',
  title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
  why: {
    vi: 'Tệp vượt xa mọi bảng tính của một cơ quan: có thể đã hỏng hoặc được làm ra để treo máy.',
    en: 'The file is far beyond any office’s workbook: it may be damaged, or made to bring the computer down.',
  },
  fix: {
    vi: 'Chép các dòng có số liệu sang một bảng tính mới rồi lưu dạng .xlsx; nếu thật sự nhiều số liệu, chia thành nhiều tệp.',
    en: 'Copy the rows with figures into a new workbook and save it as .xlsx; if there really is that much data, split it into several files.',
  },
  message: ({ what, limit }) => {
    const most = { vi: formatCount(Number(limit), 'vi'), en: formatCount(Number(limit), 'en') };
    return fill(messages[String(what)] ?? anything, { limit: most });
  },
};
