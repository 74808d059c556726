import type { FormRule } from '../form-rule.ts';
import { sentence } from '../sentence.ts';

export const circularNotInForce: FormRule = {
  code: 'H303',
  name: 'circular-not-in-force',
  severity: 'info',
  form: 'official',
  title: { vi: 'Biểu của thông tư không còn hoặc chưa áp dụng', en: 'A form of a circular not in force' },
  why: {
    vi: 'Mỗi kỳ báo cáo dùng biểu của thông tư đang có hiệu lực vào ngày cuối kỳ.',
    en: 'Each period is reported on the forms of the circular in force on its last day.',
  },
  fix: {
    vi: 'Kiểm tra kỳ báo cáo; nếu đúng kỳ, lập lại theo biểu của thông tư đang áp dụng.',
    en: 'Check the period; where it is right use the form of the circular in force.',
  },
  message: sentence({
    vi: '{form} được dùng cho kỳ {period}, khi áp dụng Thông tư {circular}; vẫn đọc và tính theo biểu này.',
    en: '{form} is used for {period}, when Circular {circular} is in force; it is read and counts as it is.',
  }),
};
