import { type FormLink, linkBreaches } from '../form-links.ts';
import type { IntakeRule } from '../intake-rule.ts';
import { sentence } from '../sentence.ts';

const LINKS: readonly FormLink[] = [
  ['official.2021.01-kqgq.1', 'official.2021.01-xld.19'],
  ['official.2021.01-kqgq.4', 'official.2021.02-xld.23'],
  ['official.2024.01-kqgq.1', 'official.2024.01-xld.15'],
  ['official.2024.01-kqgq.4', 'official.2024.02-xld.21'],
];

export const complaintFormsDiffer: IntakeRule = {
  code: 'X302',
  name: 'complaint-forms-differ',
  severity: 'warning',
  form: 'official',
  title: { vi: 'Biểu giải quyết khiếu nại khác biểu xử lý đơn', en: 'Complaints settled and handled differ' },
  why: {
    vi: 'Suy ra từ quy định tương tự của biểu tố cáo: đơn và vụ việc khiếu nại thuộc thẩm quyền của 01/KQGQ là của 01/XLD và 02/XLD.',
    en: 'By analogy with denunciations: complaints and cases within authority on 01/KQGQ are those of 01/XLD and 02/XLD.',
  },
  fix: {
    vi: 'Đối chiếu hai biểu; nếu khác nhau có lý do thì giữ nguyên.',
    en: 'Compare the two forms; where there is a reason for the difference leave them.',
  },
  message: sentence({
    vi: '{unit}, kỳ {period}: cột {column} ghi {stated}, thường bằng cột {other} đang ghi {computed}; chênh {difference}.',
    en: '{unit}, {period}: column {column} says {stated}, column {other}, usually the same, says {computed}; the difference is {difference}.',
  }),
  check: ({ facts }) => linkBreaches(LINKS, facts),
};
