import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const MISSING = {
  vi: 'Biểu “{form}” thiếu cột {missing}.',
  en: 'Form “{form}” lacks the column {missing}.',
};
const NEAR = {
  vi: 'Biểu “{form}” thiếu cột {missing}. Gần với “{first}” nhất là “{seen}” ở ô {cell}.',
  en: 'Form “{form}” lacks the column {missing}. Nearest to “{first}” is “{seen}” in {cell}.',
};

export const missingColumn: Rule = {
  code: 'H001',
  name: 'missing-column',
  severity: 'error',
  title: { vi: 'Thiếu cột bắt buộc', en: 'A required column is missing' },
  why: { vi: 'Thiếu cột này thì cả bảng không được tính.', en: 'Without this column the whole table does not count.' },
  fix: {
    vi: 'Thêm cột còn thiếu, hoặc sửa lại tên cột cho đúng biểu mẫu; hai bảng đứng cạnh nhau thì đặt bảng này dưới bảng kia.',
    en: 'Add the column, or give it the name that the form has; put tables that stand side by side one below the other.',
  },
  message: (args) => sentence(args.seen === undefined ? MISSING : NEAR)(args),
};
