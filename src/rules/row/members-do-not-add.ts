import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const membersDoNotAdd = identityRule({
  code: 'R502',
  name: 'members-do-not-add',
  severity: 'error',
  form: 'cell-ratings',
  sides: [['members'], '=', ['rated', 'unrated']],
  title: { vi: 'Tổng số đảng viên không khớp', en: 'Members do not add up' },
  why: {
    vi: 'Tổng số đảng viên = được đánh giá + không đánh giá (miễn, đình chỉ sinh hoạt, mới kết nạp).',
    en: 'Members = rated + not rated (exempt, suspended, newly admitted).',
  },
  fix: { vi: 'Xem lại ba cột.', en: 'Check the three columns.' },
  message: sentence({
    vi: 'Tổng số đảng viên ghi {stated}, được đánh giá cộng không đánh giá được {computed}.',
    en: 'Members say {stated}, rated plus not rated make {computed}.',
  }),
  args: (stated, computed) => ({ stated, computed }),
});
