import type { Text } from '../../i18n/text.ts';
import { countsAs } from '../../measures/petition-outcome.ts';
import type { RowRule } from '../row-rule.ts';

const pending: Text = {
  vi: 'Đơn ghi đang giải quyết nhưng đã có ngày giải quyết.',
  en: 'The petition is pending, but has a day of decision.',
};
const final: Text = {
  vi: 'Đơn đã có kết quả nhưng chưa có ngày giải quyết.',
  en: 'The petition has an outcome, but no day of decision.',
};

export const decisionAgainstOutcome: RowRule = {
  code: 'R205',
  name: 'decision-against-outcome',
  severity: 'error',
  form: 'petition-register',
  columns: ['outcome'],
  title: { vi: 'Ngày giải quyết không khớp kết quả', en: 'The day of decision contradicts the outcome' },
  why: {
    vi: 'Đơn đã có kết quả thì phải có ngày giải quyết; đơn đang giải quyết thì chưa có.',
    en: 'What has an outcome has a day of decision; what is pending has none yet.',
  },
  fix: {
    vi: 'Ghi ngày giải quyết, hoặc sửa lại cột Kết quả.',
    en: 'Write the day of decision, or correct the outcome.',
  },
  message: ({ isPending }) => (isPending === 1 ? pending : final),
  check: ({ outcome, decided }) => {
    if (decided === undefined) return undefined;
    const isPending = countsAs(String(outcome)) === 'pending';
    if (isPending === (decided === null)) return undefined;
    return { isPending: isPending ? 1 : 0 };
  },
};
