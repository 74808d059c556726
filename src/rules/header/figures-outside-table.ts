import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const figuresOutsideTable: Rule = {
  code: 'H011',
  name: 'figures-outside-table',
  severity: 'info',
  leavesOut: 'always',
  title: { vi: 'Có số liệu nằm ngoài các biểu', en: 'Figures outside of any form' },
  why: {
    vi: 'Các dòng này không nằm dưới dòng tiêu đề của biểu nào nên không được tính.',
    en: 'These rows do not stand below the header of a form, so they do not count.',
  },
  fix: {
    vi: 'Không cần làm gì nếu là bảng khác; nếu là số liệu của biểu, đưa lên dưới dòng tiêu đề.',
    en: 'Nothing to do if it is something else; otherwise move the rows below the header.',
  },
  message: sentence({
    vi: '{rows} dòng có số nằm ngoài các biểu, không được tính.',
    en: '{rows} rows with figures stand outside of any form and do not count.',
  }),
};
