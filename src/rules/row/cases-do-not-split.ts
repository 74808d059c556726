import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const casesDoNotSplit = identityRule({
  code: 'R102',
  name: 'cases-do-not-split',
  severity: 'error',
  form: 'receptions',
  sides: [['cases'], '=', ['firstTime', 'repeated']],
  title: { vi: 'Số vụ việc không bằng lần đầu cộng nhiều lần', en: 'Cases are not first-time plus repeated' },
  why: {
    vi: 'Mỗi vụ việc hoặc tiếp lần đầu hoặc tiếp nhiều lần.',
    en: 'Each case is received for the first time or again.',
  },
  fix: { vi: 'Xem lại ba cột.', en: 'Check the three columns.' },
  message: sentence({
    vi: 'Số vụ việc ghi {stated}, tiếp lần đầu cộng tiếp nhiều lần được {computed}.',
    en: 'Cases say {stated}, first-time plus repeated make {computed}.',
  }),
  args: (stated, computed) => ({ stated, computed }),
});
