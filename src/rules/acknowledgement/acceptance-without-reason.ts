import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const acceptanceWithoutReason: Rule = {
  code: 'A005',
  name: 'acceptance-without-reason',
  severity: 'warning',
  title: { vi: 'Giải trình không có lý do', en: 'An explanation without a reason' },
  why: {
    vi: 'Người đọc báo cáo cần biết vì sao số liệu vẫn đúng; không có lý do thì cảnh báo vẫn được tính.',
    en: 'Whoever reads the report needs to know why the figures are right; without a reason the warning still counts.',
  },
  fix: {
    vi: 'Ghi lý do vào cột Lý do, không ghi họ tên, số điện thoại của công dân; hoặc xóa dòng này.',
    en: 'Write the reason, without names or telephone numbers of citizens; or delete the line.',
  },
  message: sentence({ vi: 'Dòng giải trình cho {code} chưa có lý do.', en: 'The line on {code} has no reason.' }),
};
