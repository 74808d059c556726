import { relationSentence } from '../column-relation.ts';
import type { FormRule } from '../form-rule.ts';

export const derivedCheckBroken: FormRule = {
  code: 'R302',
  name: 'derived-check-broken',
  severity: 'warning',
  form: 'official',
  leavesOut: 'row',
  title: { vi: 'Biểu Thanh tra Chính phủ: số liệu có vẻ mâu thuẫn', en: 'Official form: columns seem to contradict' },
  why: {
    vi: 'Suy ra từ ý nghĩa của các cột (số “trong đó” không vượt số chung, một đoàn đông người có từ 5 người); thông tư không in đẳng thức này.',
    en: 'It follows from what the columns mean (a part is not above its whole, a large group has five people or more); the circular does not print it.',
  },
  fix: {
    vi: 'Xem lại các ô được nêu; nếu đúng thực tế thì giữ nguyên, số liệu vẫn được tính.',
    en: 'Look at the cells named; where they are right leave them, they count.',
  },
  message: relationSentence,
};
