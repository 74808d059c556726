import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const noKnownForm: Rule = {
  code: 'F003',
  name: 'no-known-form',
  severity: 'error',
  title: { vi: 'Tệp không có biểu nào nhận ra được', en: 'The file has no form that we know' },
  why: {
    vi: 'Biểu được nhận ra bằng dòng tiêu đề cột; không có dòng tiêu đề quen thuộc thì không số liệu nào được tính.',
    en: 'A form is recognised by its header row; without one, none of its figures count.',
  },
  fix: {
    vi: 'Kiểm tra lại xem có gửi nhầm tệp không; nếu đúng tệp, dùng đúng tên cột của biểu mẫu (xem dongda-report list forms).',
    en: 'See whether it is the wrong file; if it is the right one, use the column names of the form (dongda-report list forms).',
  },
  message: sentence({
    vi: 'Không trang tính nào có dòng tiêu đề của một biểu đã biết.',
    en: 'No sheet has the header row of a form that we know.',
  }),
};
