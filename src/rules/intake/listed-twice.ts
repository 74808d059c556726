import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const listedTwice: Rule = {
  code: 'X602',
  name: 'listed-twice',
  severity: 'error',
  title: { vi: 'Một mã có hai dòng trong cùng danh sách', en: 'Listed twice in one list' },
  why: {
    vi: 'Có thể là chép trùng, cũng có thể là hai việc ghi nhầm một mã, nên chưa dòng nào được tính.',
    en: 'It may be a copy, or two things under one code, so neither counts.',
  },
  fix: { vi: 'Xóa dòng thừa, hoặc sửa lại mã.', en: 'Delete the copy or correct the code.' },
  message: sentence({
    vi: '{unit}, “{form}”: {what} có nhiều dòng trong cùng một danh sách, chưa dòng nào được tính.',
    en: '{unit}, “{form}”: {what} stands several times in one list, none of them counts.',
  }),
};
