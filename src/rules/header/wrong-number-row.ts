import type { FormRule } from '../form-rule.ts';
import { sentence } from '../sentence.ts';

export const wrongNumberRow: FormRule = {
  code: 'H302',
  name: 'wrong-number-row',
  severity: 'info',
  form: 'official',
  title: { vi: 'Dòng MS ghi sai', en: 'The row MS is wrong' },
  why: {
    vi: 'Ngay cả mẫu chính thức cũng có dòng MS đánh số sai; chương trình dùng đẳng thức của thông tư, không dùng dòng này.',
    en: 'Even official templates number columns wrongly; the identities of the circular are used, not this row.',
  },
  fix: { vi: 'Không bắt buộc sửa; nên lấy lại mẫu đúng.', en: 'Nothing must be done; a right template is better.' },
  message: sentence({
    vi: 'Dòng MS ghi “{seen}” ở cột “{column}”, đúng là “{right}” ({times} chỗ sai trong dòng).',
    en: 'The row MS says “{seen}” in column “{column}”; “{right}” is right ({times} wrong in the row).',
  }),
};
