import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const groupsTooSmall = identityRule({
  code: 'R104',
  name: 'groups-too-small',
  severity: 'error',
  form: 'receptions',
  sides: [['groupPeople'], '>=', [{ times: 5, column: 'groups' }]],
  title: { vi: 'Đoàn đông người dưới 5 người', en: 'A large group of fewer than five' },
  why: { vi: 'Đoàn đông người là từ 5 người trở lên.', en: 'A large group has five people or more.' },
  fix: {
    vi: 'Xem lại số người trong đoàn, hoặc bỏ những đoàn dưới 5 người.',
    en: 'Check the people, or leave out groups below five.',
  },
  message: sentence({
    vi: '{groups} đoàn phải có ít nhất {least} người nhưng ghi {people}.',
    en: '{groups} groups need at least {least} people, but there are {people}.',
  }),
  args: (people, least) => ({ people, groups: least / 5, least }),
});
