import { type FormLink, linkBreaches } from '../form-links.ts';
import type { IntakeRule } from '../intake-rule.ts';
import { sentence } from '../sentence.ts';

/** Printed in 03/KQGQ of Circular 02/2021. */
const LINKS: readonly FormLink[] = [
  ['official.2021.03-kqgq.1', 'official.2021.01-xld.20'],
  ['official.2021.03-kqgq.4', 'official.2021.03-xld.26'],
];

export const linkedFormsDiffer: IntakeRule = {
  code: 'X301',
  name: 'linked-forms-differ',
  severity: 'warning',
  form: 'official',
  title: { vi: 'Hai biểu liên quan ghi khác nhau', en: 'Two linked official forms differ' },
  why: {
    vi: 'Thông tư 02/2021 quy định cột 1 biểu 03/KQGQ bằng cột 20 biểu 01/XLD, cột 4 biểu 03/KQGQ bằng cột 26 biểu 03/XLD.',
    en: 'By Circular 02/2021 column 1 of 03/KQGQ is column 20 of 01/XLD, and column 4 of 03/KQGQ is column 26 of 03/XLD.',
  },
  fix: {
    vi: 'Đối chiếu hai biểu và sửa biểu sai; mỗi biểu vẫn được tính theo số của nó.',
    en: 'Compare the two forms and correct the wrong one; each still counts as it stands.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}: cột {column} ghi {stated}, phải bằng cột {other} đang ghi {computed}; chênh {difference}.',
    en: '{unit}, {period}: column {column} says {stated} and must equal column {other}, which says {computed}; the difference is {difference}.',
  }),
  check: ({ facts }) => linkBreaches(LINKS, facts),
};
