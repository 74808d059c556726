import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const boundNotCount: Rule = {
  code: 'C014',
  name: 'bound-not-count',
  severity: 'error',
  title: { vi: 'Mức ước chừng thay cho con số', en: 'A bound instead of a number' },
  why: {
    vi: '“hơn 23.000”, “>83”, “khoảng 100” chỉ là một mức; con số thật có thể khác nên không cộng được.',
    en: '“more than 23,000”, “>83”, “about 100” only limit a number; the number itself may differ and cannot be added up.',
  },
  fix: {
    vi: 'Ghi con số chính xác; phần ước chừng ghi sang cột Ghi chú.',
    en: 'Enter the exact number; put the estimate in the notes column.',
  },
  message: sentence({
    vi: 'Cột “{column}”: đây là một mức ước chừng, không phải con số chính xác.',
    en: 'Column “{column}”: this limits a number, it is not the number itself.',
  }),
};
