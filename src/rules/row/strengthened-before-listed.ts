import type { RowRule } from '../row-rule.ts';
import { delistedBeforeListed } from './delisted-before-listed.ts';

export const strengthenedBeforeListed: RowRule = {
  ...delistedBeforeListed,
  code: 'R901',
  name: 'strengthened-before-listed',
  form: 'weak-organisations',
  title: { vi: 'Tổ chức đảng ra khỏi danh sách trước khi vào', en: 'An organisation off the list before it was on it' },
};
