import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const UNKNOWN: Text = { vi: 'Không có mã “{code}”.', en: 'There is no code “{code}”.' };
const MISSPELT: Text = {
  vi: 'Không có mã “{code}”. Có phải {nearest}?',
  en: 'There is no code “{code}”. Is it {nearest}?',
};

export const unknownCode: Rule = {
  code: 'A004',
  name: 'unknown-code',
  severity: 'warning',
  title: { vi: 'Giải trình ghi mã không có', en: 'Explains a code that does not exist' },
  why: {
    vi: 'Không biết dòng này nói về cảnh báo nào nên không dùng được.',
    en: 'Nobody can tell which warning it means, so it accepts nothing.',
  },
  fix: {
    vi: 'Ghi đúng mã như trong kết quả kiểm tra, ví dụ X201.',
    en: 'Write the code as the results show it, such as X201.',
  },
  message: ({ code, nearest }) =>
    fill(nearest === '' ? UNKNOWN : MISSPELT, { code: String(code), nearest: String(nearest) }),
};
