import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const UNKNOWN = {
  vi: 'Cột “{column}” phải là một trong: {allowed}.',
  en: 'Column “{column}” must be one of: {allowed}.',
};
const NEAR = {
  vi: 'Cột “{column}” phải là một trong: {allowed}. Có phải “{nearest}”?',
  en: 'Column “{column}” must be one of: {allowed}. Is it “{nearest}”?',
};

export const unknownLabel: Rule = {
  code: 'C006',
  name: 'unknown-label',
  severity: 'error',
  correctable: 'unsafe',
  title: { vi: 'Nội dung ngoài danh mục', en: 'A label outside its list' },
  why: {
    vi: 'Không biết dòng này thuộc loại nào nên không được tính.',
    en: 'The row cannot be told which kind it is, so it does not count.',
  },
  fix: { vi: 'Ghi đúng một trong các mục của danh mục.', en: 'Use one of the labels of the list.' },
  message: (args) => sentence(args.nearest === undefined ? UNKNOWN : NEAR)(args),
};
