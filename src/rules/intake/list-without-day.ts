import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const listWithoutDay: Rule = {
  code: 'X603',
  name: 'list-without-day',
  severity: 'warning',
  title: { vi: 'Danh sách không ghi tính đến ngày nào', en: 'A list that does not say until when it is kept' },
  why: {
    vi: 'Không biết danh sách cũ hay mới, nên số “còn trong danh sách” của kỳ sau có thể thiếu.',
    en: 'Nobody can see how old it is, so that what remains at a later day may be out of date.',
  },
  fix: {
    vi: 'Ghi ở đầu bảng, ví dụ “Tính đến ngày 30/9/2022” hoặc “Tháng 9 năm 2022”.',
    en: 'Write it above the table, such as “Tính đến ngày 30/9/2022” or “Tháng 9 năm 2022”.',
  },
  message: sentence({
    vi: '“{form}” không ghi tính đến ngày nào; coi như danh sách hiện hành.',
    en: '“{form}” does not say until when it is kept; taken as the current list.',
  }),
};
