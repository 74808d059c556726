import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';
import { directionOf } from '../target-comparison.ts';

export const targetDirectionContradicts: RowRule = {
  code: 'R802',
  name: 'target-direction-contradicts',
  severity: 'warning',
  form: 'targets',
  columns: ['planned', 'direction'],
  holdsWhenBlank: true,
  title: { vi: 'Chiều của chỉ tiêu không khớp kế hoạch', en: 'The direction contradicts the plan' },
  why: {
    vi: 'Cột Chiều ghi ≥ còn kế hoạch ghi “không quá”, hoặc ngược lại: không rõ thế nào là đạt.',
    en: 'The direction says ≥ and the plan “at most”, or the reverse: nobody knows what meets it.',
  },
  fix: { vi: 'Sửa cột Chiều hoặc lời ghi ở kế hoạch.', en: 'Correct the direction or the words of the plan.' },
  message: sentence({
    vi: 'Chiều của chỉ tiêu trái với lời ghi ở kế hoạch; kết quả chỉ tiêu tính là chưa rõ.',
    en: 'The direction contradicts the words of the plan; the result of the target counts as unknown.',
  }),
  check: (values) => (directionOf(values) === undefined ? {} : undefined),
};
