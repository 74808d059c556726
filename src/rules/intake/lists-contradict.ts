import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const listsContradict: Rule = {
  code: 'X601',
  name: 'lists-contradict',
  severity: 'error',
  title: { vi: 'Các danh sách ghi khác nhau', en: 'Lists contradict each other' },
  why: {
    vi: 'Danh sách gửi sau được ghi thêm ngày còn trống, không được đổi hay bỏ ngày đã ghi. Không biết bản nào đúng nên chưa bản nào được tính.',
    en: 'A later list may add a day that was still open, not change or lose one. Nobody can tell which is right, so none counts.',
  },
  fix: {
    vi: 'Sửa cho các danh sách khớp nhau, hoặc chỉ để lại danh sách mới nhất; ghi rõ mỗi danh sách tính đến ngày nào.',
    en: 'Make the lists agree or keep only the newest; say in each until which day it is kept.',
  },
  message: sentence({
    vi: '{unit}, “{form}”: các danh sách ghi khác nhau về {what}, cột “{column}”; chưa được tính.',
    en: '{unit}, “{form}”: the lists disagree on {what}, column “{column}”; it does not count.',
  }),
};
