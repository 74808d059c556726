import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const TWICE = { vi: 'Hai cột đều là “{column}”.', en: 'Two columns are both “{column}”.' };
const SPLIT = {
  vi: 'Dưới “{column}” có nhiều cột, không rõ lấy số ở cột nào: {parts}.',
  en: 'Several columns stand under “{column}”, and nothing says which one counts: {parts}.',
};

export const duplicateColumn: Rule = {
  code: 'H002',
  name: 'duplicate-column',
  severity: 'error',
  title: { vi: 'Hai cột cùng một nội dung', en: 'Two columns mean the same' },
  why: {
    vi: 'Không thể biết lấy số ở cột nào nên cả bảng không được tính; nếu chỉ vài dòng ghi ở cột thứ hai dưới một ô tên cột thì các dòng ấy không được tính.',
    en: 'Nobody can tell which one counts, so the whole table does not; where only some rows fill a second column under one heading, those rows do not.',
  },
  fix: {
    vi: 'Xóa hoặc đổi tên một trong hai cột; nếu là các cột con, ghi “Tổng số” hoặc “Trong kỳ” ở cột lấy số.',
    en: 'Delete or rename one of the two; of columns under one heading, call the one that counts “Tổng số” or “Trong kỳ”.',
  },
  message: (args) => sentence(args.parts === undefined ? TWICE : SPLIT)(args),
};
