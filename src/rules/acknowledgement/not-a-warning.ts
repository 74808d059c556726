import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const ERROR: Text = {
  vi: 'Mã {code} là lỗi, phải sửa chứ không giải trình được.',
  en: '{code} is an error: it must be corrected and cannot be explained.',
};
const NOTE: Text = {
  vi: 'Mã {code} chỉ là ghi chú, không cần giải trình.',
  en: '{code} is only a note and needs no explanation.',
};

export const notAWarning: Rule = {
  code: 'A003',
  name: 'not-a-warning',
  severity: 'warning',
  title: { vi: 'Giải trình cho mã không phải là cảnh báo', en: 'Explains what is no warning' },
  why: {
    vi: 'Chỉ cảnh báo mới giải trình được. Số liệu có lỗi thì không được tính, phải sửa; ghi chú thì không cần làm gì.',
    en: 'Only warnings can be explained. What has an error does not count and must be corrected; a note needs nothing.',
  },
  fix: { vi: 'Sửa lỗi ở ô đó rồi xóa dòng giải trình này.', en: 'Correct the error at that cell and delete the line.' },
  message: ({ code, severity }) => fill(severity === 'error' ? ERROR : NOTE, { code: String(code) }),
};
