import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';
import { periodText } from '../sentence.ts';
import { whereWords } from './where-words.ts';

const DISAGREE: Text = {
  vi: 'Bảng ghi kỳ {used} nhưng {where} ghi {other}; đã dùng {used}.',
  en: 'The table says {used} but {where} says {other}; {used} was used.',
};

export const periodsDisagree: Rule = {
  code: 'H006',
  name: 'periods-disagree',
  severity: 'warning',
  leavesOut: 'row',
  title: { vi: 'Kỳ báo cáo không khớp nhau', en: 'The places that state the period disagree' },
  why: {
    vi: 'Chỗ gần số liệu nhất được dùng; nếu sai, số liệu vào nhầm kỳ.',
    en: 'The place nearest to the figures counts; if it is wrong, they go to the wrong period.',
  },
  fix: {
    vi: 'Sửa kỳ báo cáo trong bảng, hoặc đổi lại tên tệp, thư mục.',
    en: 'Correct the period in the table, or rename the file or folder.',
  },
  message: (args) =>
    fill(DISAGREE, { used: periodText(args.used), other: periodText(args.other), where: whereWords(args.where) }),
};
