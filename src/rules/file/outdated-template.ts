import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const outdatedTemplate: Rule = {
  code: 'F018',
  name: 'outdated-template',
  severity: 'info',
  title: { vi: 'Tệp lập từ mẫu cũ', en: 'Made from an outdated template' },
  why: {
    vi: 'Biểu đã thay đổi (cột, danh sách hoặc công thức đối chiếu) sau khi mẫu được tạo. Số liệu vẫn được tính như thường.',
    en: 'The form has changed (columns, lists or checks) since the template was made. Its figures count as usual.',
  },
  fix: {
    vi: 'Kỳ này không phải làm lại. Kỳ sau dùng mẫu mới: dongda-report template.',
    en: 'Nothing to do again now. Use a new template for the next period: dongda-report template.',
  },
  message: sentence({
    vi: 'Mẫu của biểu {forms} không phải là mẫu hiện hành.',
    en: 'The template is not the current one for: {forms}.',
  }),
};
