import { formatDate } from '../../i18n/format.ts';
import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const delistedBeforeListed: RowRule = {
  code: 'R602',
  name: 'delisted-before-listed',
  severity: 'error',
  form: 'complex-cases',
  columns: ['delisted', 'listed'],
  holdsWhenBlank: true,
  title: { vi: 'Đưa ra khỏi danh sách trước khi đưa vào', en: 'Taken off the list before it was listed' },
  why: {
    vi: 'Có vào danh sách mới có ra; một trong hai ngày ghi sai.',
    en: 'Only what is listed can be taken off; one of the two days is wrong.',
  },
  fix: {
    vi: 'Xem lại hai ngày, nhất là năm, ngày và tháng.',
    en: 'Check both days, above all the year, and day and month.',
  },
  message: sentence({
    vi: 'Ngày đưa ra khỏi danh sách {delisted} trước ngày đưa vào {listed}.',
    en: 'Taken off the list on {delisted}, before it was listed on {listed}.',
  }),
  check: ({ delisted, listed }) =>
    String(delisted) < String(listed)
      ? { delisted: formatDate(String(delisted)), listed: formatDate(String(listed)) }
      : undefined,
};
