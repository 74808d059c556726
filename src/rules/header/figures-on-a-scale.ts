import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const figuresOnAScale: Rule = {
  code: 'H013',
  name: 'figures-on-a-scale',
  severity: 'error',
  title: { vi: 'Số liệu tính theo nghìn hoặc %', en: 'Figures in thousands or per cent' },
  why: {
    vi: 'Các biểu ghi số đếm từng lượt, từng đơn, từng người; số theo nghìn hoặc % cộng vào sẽ sai nên cả bảng không được tính.',
    en: 'The forms count one by one; figures in thousands or per cent would make wrong sums, so the whole table does not count.',
  },
  fix: {
    vi: 'Ghi số đếm đầy đủ và sửa dòng “Đơn vị tính”, ví dụ “Đơn vị tính: lượt”.',
    en: 'Write the full counts and correct the line “Đơn vị tính”, such as “Đơn vị tính: lượt”.',
  },
  message: sentence({
    vi: '“{words}”: số trong bảng không phải số đếm nên không được tính.',
    en: '“{words}”: the figures of this table are no counts and do not count.',
  }),
};
