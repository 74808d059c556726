import { formatDate } from '../../i18n/format.ts';
import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

const DAYS = [
  ['received', 'accepted'],
  ['accepted', 'decided'],
  ['received', 'decided'],
] as const;

export const petitionDaysOutOfOrder: RowRule = {
  code: 'R204',
  name: 'petition-days-out-of-order',
  severity: 'error',
  form: 'petition-register',
  columns: ['received'],
  title: { vi: 'Ngày nhận, thụ lý, giải quyết không theo thứ tự', en: 'Received, accepted and decided out of order' },
  why: {
    vi: 'Đơn phải nhận rồi mới thụ lý, thụ lý rồi mới giải quyết; có ngày ghi sai.',
    en: 'A petition is received before it is accepted and accepted before it is decided; one of the days is wrong.',
  },
  fix: {
    vi: 'Xem lại các ngày của đơn, nhất là năm, ngày và tháng.',
    en: 'Check the days, above all the year, and day and month.',
  },
  message: sentence({
    vi: 'Ngày {later} ghi sau nhưng sớm hơn ngày {earlier}.',
    en: 'The later step is dated {later}, before {earlier}.',
  }),
  check: (values) => {
    for (const [first, second] of DAYS) {
      const [earlier, later] = [values[first], values[second]];
      if (typeof earlier === 'string' && typeof later === 'string' && later < earlier) {
        return { earlier: formatDate(earlier), later: formatDate(later) };
      }
    }
    return undefined;
  },
};
