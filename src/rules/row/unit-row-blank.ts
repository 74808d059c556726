import type { FormRule } from '../form-rule.ts';
import { sentence } from '../sentence.ts';

export const unitRowBlank: FormRule = {
  code: 'R303',
  name: 'unit-row-blank',
  severity: 'warning',
  form: 'official',
  title: { vi: 'Dòng của đơn vị để trống', en: 'The row of a unit is blank' },
  why: {
    vi: 'Để trống là chưa báo cáo, khác với không phát sinh; số tổng sẽ ghi là thiếu đơn vị này.',
    en: 'A blank is not reported, which is not zero; totals say that the unit is missing.',
  },
  fix: {
    vi: 'Điền số liệu của đơn vị; không phát sinh thì ghi 0.',
    en: 'Fill in the row, with 0 where nothing happened.',
  },
  message: sentence({
    vi: '{unit}: cả dòng để trống, coi như chưa báo cáo.',
    en: '{unit}: the whole row is blank and counts as not reported.',
  }),
};
