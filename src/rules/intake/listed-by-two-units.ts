import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const listedByTwoUnits: Rule = {
  code: 'X605',
  name: 'listed-by-two-units',
  severity: 'warning',
  title: { vi: 'Hai đơn vị cùng ghi một việc', en: 'Two units list the same' },
  why: {
    vi: 'Các dòng giống hệt nhau ở hai đơn vị thường là một việc được tính hai lần.',
    en: 'Rows of two units that are the same to the last word are most likely one thing counted twice.',
  },
  fix: {
    vi: 'Nếu là một việc, chỉ để ở một đơn vị; nếu là hai việc, đặt mã khác nhau.',
    en: 'If it is one thing, keep it with one unit; if there are two, give them codes of their own.',
  },
  message: sentence({
    vi: '“{form}”: {what} có ở {units} với cùng nội dung; đang tính cho từng đơn vị.',
    en: '“{form}”: {what} stands with {units}, all the same; counted for each of them.',
  }),
};
