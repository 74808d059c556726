import type { Rule } from '../rule.ts';

export const hiddenPart: Rule = {
  code: 'F010',
  name: 'hidden-part',
  severity: 'info',
  title: { vi: 'Có phần bị ẩn vẫn được đọc', en: 'A hidden part was read as well' },
  why: {
    vi: 'Trang tính và dòng bị ẩn vẫn được tính như bình thường, dễ làm tổng khác với số nhìn thấy.',
    en: 'Hidden sheets and rows count like any other, so totals can differ from what is visible.',
  },
  fix: {
    vi: 'Bỏ ẩn để kiểm tra; xóa đi nếu đó là số liệu cũ.',
    en: 'Unhide it to check; delete it if it holds old figures.',
  },
  message: ({ what }) =>
    what === 'sheet'
      ? { vi: 'Trang tính bị ẩn nhưng vẫn được tính.', en: 'The sheet is hidden, but it counts.' }
      : { vi: 'Bảng có dòng bị ẩn, các dòng này vẫn được tính.', en: 'The table has hidden rows, and they count.' },
};
