import { formatDate } from '../../i18n/format.ts';
import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const message = sentence({
  vi: '“{form}” tính đến ngày {end} nhưng có ngày {day}.',
  en: '“{form}” is kept until {end}, but has the day {day}.',
});

export const dayAfterList: Rule = {
  code: 'X604',
  name: 'day-after-list',
  severity: 'warning',
  title: { vi: 'Ngày sau thời điểm lập danh sách', en: 'A day after the end of the list' },
  why: {
    vi: 'Danh sách không thể ghi việc chưa xảy ra; thường là ghi nhầm năm.',
    en: 'A list cannot hold what has not happened yet; most often the year is wrong.',
  },
  fix: { vi: 'Sửa ngày, hoặc sửa thời điểm ở đầu bảng.', en: 'Correct the day, or the day above the table.' },
  message: (args) => message({ ...args, day: formatDate(String(args.day)), end: formatDate(String(args.end)) }),
};
