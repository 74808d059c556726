import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const sortedAnew: Rule = {
  code: 'X606',
  name: 'sorted-anew',
  severity: 'warning',
  title: { vi: 'Danh sách sau phân loại khác danh sách trước', en: 'A later list sorts it anew' },
  why: {
    vi: 'Thẩm quyền, diện theo dõi hoặc lĩnh vực đã đổi; mọi kỳ đều tính theo danh sách mới nhất.',
    en: 'Authority, watcher or category have changed; all periods count by the newest list.',
  },
  fix: {
    vi: 'Nếu đúng là đã chuyển thì không cần sửa; nếu ghi nhầm thì sửa lại.',
    en: 'Nothing to do where it was moved; otherwise correct it.',
  },
  message: sentence({
    vi: '{unit}, “{form}”: {what} đổi cột “{column}” ở danh sách sau; tính theo danh sách mới nhất.',
    en: '{unit}, “{form}”: a later list changes column “{column}” of {what}; the newest counts.',
  }),
};
