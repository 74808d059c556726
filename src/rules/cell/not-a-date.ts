import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const UNREADABLE: Text = {
  vi: 'Cột “{column}”: không đọc được thành một ngày.',
  en: 'Column “{column}”: cannot be read as a day.',
};
const UNSURE: Text = {
  vi: 'Cột “{column}”: có thể là ngày {readings}, nhưng không chắc chắn.',
  en: 'Column “{column}”: may be {readings}, but that is not certain.',
};

export const notADate: Rule = {
  code: 'C018',
  name: 'not-a-date',
  severity: 'error',
  title: { vi: 'Không phải là một ngày', en: 'Not a date' },
  why: {
    vi: 'Cần đủ ngày, tháng, năm; chỉ có tháng, chỉ có năm, một con số, hay 3/5 trong cột ghi tháng trước (3/25) thì chương trình không đoán thay.',
    en: 'Day, month and year are needed; the program does not guess at a month, a year, a bare number, or 3/5 in a column that writes months first (3/25).',
  },
  fix: {
    vi: 'Ghi đủ ngày/tháng/năm (05/10/2022); chưa có thì để trống.',
    en: 'Enter day/month/year (05/10/2022); leave the cell empty where there is none yet.',
  },
  message: (args) => {
    const readings = Array.isArray(args.readings) ? args.readings : [];
    return fill(readings.length === 0 ? UNREADABLE : UNSURE, {
      column: String(args.column),
      readings: { vi: readings.join(' hoặc '), en: readings.join(' or ') },
    });
  },
};
