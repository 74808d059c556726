import { formatDate } from '../../i18n/format.ts';
import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const settledBeforeListed: RowRule = {
  code: 'R601',
  name: 'settled-before-listed',
  severity: 'error',
  form: 'complex-cases',
  columns: ['settled', 'listed'],
  holdsWhenBlank: true,
  title: { vi: 'Giải quyết xong trước khi vào danh sách', en: 'Settled before it was listed' },
  why: {
    vi: 'Vụ việc giải quyết xong rồi thì không đưa vào danh sách; một trong hai ngày ghi sai.',
    en: 'A case that is settled is not listed any more; one of the two days is wrong.',
  },
  fix: {
    vi: 'Xem lại hai ngày, nhất là năm, ngày và tháng.',
    en: 'Check both days, above all the year, and day and month.',
  },
  message: sentence({
    vi: 'Ngày giải quyết xong {settled} trước ngày đưa vào danh sách {listed}.',
    en: 'Settled on {settled}, before it was listed on {listed}.',
  }),
  check: ({ settled, listed }) =>
    String(settled) < String(listed)
      ? { settled: formatDate(String(settled)), listed: formatDate(String(listed)) }
      : undefined,
};
