import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';
import { whereWords } from './where-words.ts';

const DISAGREE: Text = {
  vi: 'Bảng ghi “{used}” nhưng {where} ghi “{other}”; đã dùng “{used}”.',
  en: 'The table says “{used}” but {where} says “{other}”; “{used}” was used.',
};

export const unitsDisagree: Rule = {
  code: 'H005',
  name: 'units-disagree',
  severity: 'warning',
  leavesOut: 'row',
  title: { vi: 'Tên đơn vị không khớp nhau', en: 'The places that name the unit disagree' },
  why: {
    vi: 'Chỗ gần số liệu nhất được dùng; nếu sai, số liệu vào nhầm phường.',
    en: 'The place nearest to the figures counts; if it is wrong, they go to the wrong ward.',
  },
  fix: {
    vi: 'Sửa tên đơn vị trong bảng, hoặc đổi lại tên tệp, thư mục.',
    en: 'Correct the unit in the table, or rename the file or folder.',
  },
  message: (args) =>
    fill(DISAGREE, { used: String(args.used), other: String(args.other), where: whereWords(args.where) }),
};
