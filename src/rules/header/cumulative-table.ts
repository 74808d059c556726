import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const cumulativeTable: Rule = {
  code: 'H012',
  name: 'cumulative-table',
  severity: 'warning',
  leavesOut: 'always',
  title: { vi: 'Cả bảng là số lũy kế', en: 'A table of cumulative figures' },
  why: {
    vi: 'Số cộng dồn từ đầu năm không phải số của kỳ nên không được tính, chỉ dùng để đối chiếu với các tháng.',
    en: 'Sums since the start of the year are not the figures of the period: they do not count and are only held against the months.',
  },
  fix: {
    vi: 'Nộp thêm bảng số liệu của riêng kỳ; nếu đây đúng là số của kỳ thì bỏ chữ “lũy kế” ở tiêu đề.',
    en: 'Hand in the figures of the period as well; if these are they, take “lũy kế” out of the title.',
  },
  message: sentence({
    vi: '“{words}”: số trong bảng là lũy kế từ đầu năm nên không được tính.',
    en: '“{words}”: the figures of this table are sums since the start of the year and do not count.',
  }),
};
