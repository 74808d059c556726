import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const MAY_BE: Text = {
  vi: 'Cột “{column}”: có thể là {readings}.',
  en: 'Column “{column}”: may be {readings}.',
};

export const ambiguousNumber: Rule = {
  code: 'C004',
  name: 'ambiguous-number',
  severity: 'error',
  title: { vi: 'Số đọc được theo hai cách', en: 'A number that reads two ways' },
  why: {
    vi: 'Dấu chấm hoặc phẩy có thể là phần nghìn hay phần thập phân, 0,865 có thể là 86,5%, (12) có thể là số âm; chương trình không đoán thay.',
    en: 'The mark may be thousands or decimals, 0.865 may be 86.5 %, (12) may be negative; the program does not choose for you.',
  },
  fix: {
    vi: 'Gõ lại số không có dấu (1582) hoặc chia nhóm đủ ba chữ số (1.582); số thập phân dùng dấu phẩy, tỷ lệ ghi cả dấu %. Xem lại các số khác trong cột.',
    en: 'Type it again without a mark (1582) or with full groups of three (1.582), decimals with a comma, shares with their %. Look at the other numbers of the column.',
  },
  message: (args) => {
    // Readings come as Vietnamese writes them: a comma starts the decimals.
    const readings = Array.isArray(args.readings) ? args.readings.map(String) : [];
    const english = readings.map((one) => one.replace(',', '.'));
    return fill(MAY_BE, {
      column: String(args.column),
      readings: { vi: readings.join(' hoặc '), en: english.join(' or ') },
    });
  },
};
