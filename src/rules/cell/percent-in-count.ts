import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const percentInCount: Rule = {
  code: 'C015',
  name: 'percent-in-count',
  severity: 'error',
  title: { vi: 'Tỷ lệ phần trăm ở cột số đếm', en: 'A percentage in a count column' },
  why: {
    vi: 'Không thể suy ra số lượng từ tỷ lệ; cũng có thể ô chỉ bị định dạng nhầm thành phần trăm.',
    en: 'A number of things cannot be had from a share; or the cell only has the wrong format.',
  },
  fix: {
    vi: 'Ghi số lượng (không phải tỷ lệ) và định dạng ô là số.',
    en: 'Enter the number, not the share, and format the cell as a number.',
  },
  message: sentence({
    vi: 'Cột “{column}”: ô là tỷ lệ phần trăm, không phải số đếm.',
    en: 'Column “{column}”: the cell is a percentage, not a count.',
  }),
};
