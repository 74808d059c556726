import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const emptyFile: Rule = {
  code: 'F011',
  name: 'empty-file',
  severity: 'error',
  title: { vi: 'Tệp rỗng', en: 'The file is empty' },
  why: {
    vi: 'Tệp không có nội dung (0 byte): tải lên chưa xong, hoặc mới chỉ là tên tệp của ổ đám mây chưa tải về máy.',
    en: 'The file has no contents (0 bytes): an upload that did not finish, or the name of a cloud file that is not on this computer yet.',
  },
  fix: {
    vi: 'Mở tệp một lần để tải về máy rồi chạy lại; nếu vẫn rỗng, xin đơn vị gửi lại.',
    en: 'Open it once so that it downloads, and run again; if it is still empty, ask the unit to send it again.',
  },
  message: sentence({ vi: 'Tệp rỗng (0 byte).', en: 'The file is empty (0 bytes).' }),
};
