import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const groupsAboveVisits = identityRule({
  code: 'R103',
  name: 'groups-above-visits',
  severity: 'error',
  form: 'receptions',
  sides: [['groups'], '<=', ['visits']],
  title: { vi: 'Số đoàn nhiều hơn số lượt tiếp', en: 'More groups than visits' },
  why: { vi: 'Mỗi đoàn đông người là một lượt tiếp.', en: 'Each large group is one visit.' },
  fix: {
    vi: 'Xem lại hai cột; có thể đã ghi số người vào cột số đoàn.',
    en: 'Check both columns; people may stand in the column of groups.',
  },
  message: sentence({
    vi: 'Số đoàn đông người ({groups}) nhiều hơn số lượt tiếp ({visits}).',
    en: 'More large groups ({groups}) than visits ({visits}).',
  }),
  args: (groups, visits) => ({ groups, visits }),
});
