import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const copyFiledElsewhere: Rule = {
  code: 'X005',
  name: 'copy-filed-elsewhere',
  severity: 'error',
  title: { vi: 'Cùng một tệp nộp cho hai nơi hoặc hai kỳ', en: 'One file filed for two units or periods' },
  why: {
    vi: 'Các tệp giống nhau từng byte nhưng tên tệp, thư mục lại ghi đơn vị hoặc kỳ khác nhau; không biết số liệu của ai nên chưa tệp nào được tính.',
    en: 'The files are the same byte for byte, but their names or folders say other units or periods; nobody knows whose figures they are, so none of them counts.',
  },
  fix: {
    vi: 'Giữ tệp ở đúng phường, đúng kỳ; nơi còn lại xin nộp tệp của mình.',
    en: 'Keep the file where it belongs, and ask for the other one to be handed in.',
  },
  message: sentence({
    vi: 'Giống hệt tệp {copies} nhưng tên tệp hoặc thư mục ghi đơn vị, kỳ khác; chưa tệp nào được tính.',
    en: 'The very same as {copies}, which its name or folder files under another unit or period; none of them counts.',
  }),
};
