import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const reportedTwice: Rule = {
  code: 'X001',
  name: 'reported-twice',
  severity: 'error',
  title: { vi: 'Cùng số liệu báo cáo hai lần', en: 'The same figures reported twice' },
  why: {
    vi: 'Không biết chỗ nào đúng nên chưa chỗ nào được tính.',
    en: 'Nobody can tell which one counts, so none does.',
  },
  fix: { vi: 'Xóa bớt, chỉ giữ bản đúng.', en: 'Keep the right one and delete the others.' },
  message: sentence({
    vi: '{unit}, kỳ {period}, biểu “{form}”: {what} có ở {times} chỗ, chưa chỗ nào được tính.',
    en: '{unit}, {period}, form “{form}”: {what} stands in {times} places, none of them counts.',
  }),
};
