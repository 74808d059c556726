import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const sheetWithoutForm: Rule = {
  code: 'F016',
  name: 'sheet-without-form',
  severity: 'info',
  title: { vi: 'Trang tính không có biểu nào', en: 'A sheet without a form' },
  why: {
    vi: 'Không có dòng tiêu đề của biểu nào nên trang tính này không được tính.',
    en: 'It has no header row of a form, so nothing on it counts.',
  },
  fix: {
    vi: 'Không cần làm gì nếu trang tính để việc khác.',
    en: 'Nothing to do if the sheet is for something else.',
  },
  message: sentence({
    vi: 'Trang tính không có biểu nào, đã bỏ qua.',
    en: 'The sheet has no form and was left out.',
  }),
};
