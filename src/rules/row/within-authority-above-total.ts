import { identityRule } from '../identity-rule.ts';
import { sentence } from '../sentence.ts';

export const withinAuthorityAboveTotal = identityRule({
  code: 'R201',
  name: 'within-authority-above-total',
  severity: 'error',
  form: 'petitions',
  sides: [['withinAuthority'], '<=', ['carriedOver', 'received']],
  title: { vi: 'Đơn thuộc thẩm quyền nhiều hơn tổng số đơn', en: 'More petitions within authority than petitions' },
  why: {
    vi: 'Đơn thuộc thẩm quyền là một phần của đơn kỳ trước chuyển sang và tiếp nhận trong kỳ.',
    en: 'They are part of those carried over and received.',
  },
  fix: { vi: 'Xem lại các cột số đơn.', en: 'Check the columns.' },
  message: sentence({
    vi: 'Thuộc thẩm quyền {within} nhưng kỳ trước chuyển sang cộng tiếp nhận chỉ có {total}.',
    en: '{within} within authority, but only {total} carried over and received.',
  }),
  args: (within, total) => ({ within, total }),
});
