import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const nothingToAccept: Rule = {
  code: 'A001',
  name: 'nothing-to-accept',
  severity: 'warning',
  title: { vi: 'Giải trình cho cảnh báo không còn nữa', en: 'Explains a warning that is no more' },
  why: {
    vi: 'Cảnh báo đã được khắc phục, hoặc dòng đã dời chỗ. Lời giải trình cũ có thể che mất một cảnh báo khác sau này.',
    en: 'It was put right, or its row has moved. An old explanation might hide another warning later.',
  },
  fix: {
    vi: 'Xóa dòng giải trình này, hoặc sửa lại trang tính và ô nếu số liệu đã dời chỗ.',
    en: 'Delete the line, or correct its sheet and cell if the figures have moved.',
  },
  message: sentence({ vi: 'Không có cảnh báo {code} ở {where}.', en: 'There is no warning {code} at {where}.' }),
};
