import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const NOWHERE = {
  vi: 'Không thấy tên phường ở cột, tiêu đề, tên trang tính, tên tệp hay thư mục.',
  en: 'No ward is named in a column, the title, the sheet, file or folder name.',
};
const UNCLEAR = {
  vi: 'Không rõ số liệu của phường nào: tên “{unclear}” có chữ không đọc được (có thể do bảng mã cũ) và có thể là tên phường.',
  en: 'The ward is not clear: the name “{unclear}” has letters that cannot be read (probably an old encoding) and may be that of a ward.',
};
const SEVERAL = {
  vi: 'Không rõ số liệu của phường nào: có nhiều tên phường ({wards}).',
  en: 'The ward is not clear: several wards are named ({wards}).',
};
const BLANK = {
  vi: 'Ô tên phường để trống: dòng trên là {above}, còn tiêu đề hoặc tên tệp ghi {titled}.',
  en: 'The ward is left blank: the row above is of {above}, but the title or the name of the file says {titled}.',
};

export const unitNotStated: Rule = {
  code: 'H003',
  name: 'unit-not-stated',
  severity: 'error',
  title: { vi: 'Không biết số liệu của phường nào', en: 'Nothing says which ward the figures are of' },
  why: { vi: 'Không ghi số liệu cho một đơn vị phỏng đoán.', en: 'No figure is filed under a guessed unit.' },
  fix: {
    vi: 'Ghi “Đơn vị: UBND phường …” phía trên bảng, hoặc thêm cột “Phường”.',
    en: 'Write “Đơn vị: UBND phường …” above the table, or add a column “Phường”.',
  },
  message: (args) => {
    if (args.above !== undefined) return sentence(BLANK)(args);
    return sentence(args.wards ? SEVERAL : args.unclear === undefined ? NOWHERE : UNCLEAR)(args);
  },
};
