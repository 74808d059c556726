import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const IMPOSSIBLE: Text = {
  vi: 'Cột “{column}”: không có ngày {date}.',
  en: 'Column “{column}”: there is no day {date}.',
};
const SWAPPED: Text = {
  vi: 'Cột “{column}”: không có ngày {date}; có thể là {swapped}.',
  en: 'Column “{column}”: there is no day {date}; it may be {swapped}.',
};

export const impossibleDate: Rule = {
  code: 'C016',
  name: 'impossible-date',
  severity: 'error',
  title: { vi: 'Ngày không có thật', en: 'An impossible date' },
  why: {
    vi: 'Lịch không có ngày này (31/9, 30/2), hoặc năm nằm ngoài 1990–2100; thời hạn tính từ đó sẽ sai.',
    en: 'No calendar has that day (31/9, 30/2), or its year is outside 1990–2100; deadlines counted from it would be wrong.',
  },
  fix: {
    vi: 'Đối chiếu với giấy tờ gốc rồi ghi lại: ngày/tháng/năm, năm đủ bốn chữ số.',
    en: 'Check the paper and enter day/month/year, the year with four digits.',
  },
  message: (args) =>
    fill(args.swapped === undefined ? IMPOSSIBLE : SWAPPED, {
      column: String(args.column),
      date: String(args.date),
      swapped: String(args.swapped),
    }),
};
