import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';
import { mixesPercent } from '../target-comparison.ts';

export const targetMixesPercent: RowRule = {
  code: 'R801',
  name: 'target-mixes-percent',
  severity: 'warning',
  form: 'targets',
  columns: ['actual', 'planned'],
  title: { vi: 'Kế hoạch và thực hiện không cùng cách ghi', en: 'Planned and actual are written differently' },
  why: {
    vi: 'Một ô là phần trăm, ô kia không phải hoặc có thể là tỷ lệ (0,97 hay 97%) nên không so sánh được.',
    en: 'One is a percentage, the other is none or may be a share (0.97 or 97 %), so they cannot be compared.',
  },
  fix: {
    vi: 'Ghi hai ô cùng một cách, ví dụ 95% và 97%; cột Đơn vị tính ghi %.',
    en: 'Write both in one way, such as 95% and 97%, and % in the column of the unit.',
  },
  message: sentence({
    vi: 'Kế hoạch và thực hiện không cùng đơn vị phần trăm; kết quả chỉ tiêu tính là chưa rõ.',
    en: 'Planned and actual are not both percentages; the result of the target counts as unknown.',
  }),
  check: (values) => (mixesPercent(values) ? {} : undefined),
};
