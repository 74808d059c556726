import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const ratedDoNotAdd = identityRule({
  code: 'R501',
  name: 'rated-do-not-add',
  severity: 'error',
  form: 'cell-ratings',
  sides: [['rated'], '=', ['excellent', 'good', 'completed', 'failed']],
  title: { vi: 'Số được đánh giá không bằng tổng các mức', en: 'Rated members are not the sum of the levels' },
  why: { vi: 'Được đánh giá = HTXSNV + HTTNV + HTNV + KHTNV.', en: 'Rated = excellent + good + completed + failed.' },
  fix: { vi: 'Xem lại các cột xếp loại đảng viên.', en: 'Check the columns of ratings.' },
  message: sentence({
    vi: 'Được đánh giá ghi {stated}, cộng bốn mức được {computed}.',
    en: 'Rated says {stated}, the four levels make {computed}.',
  }),
  args: (stated, computed) => ({ stated, computed }),
});
