import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const excellentWithFailedMember: RowRule = {
  code: 'R503',
  name: 'excellent-with-failed-member',
  severity: 'warning',
  form: 'cell-ratings',
  columns: ['rating', 'failed'],
  title: { vi: 'Tổ chức xuất sắc có đảng viên không hoàn thành', en: 'An excellent organisation with a failed member' },
  why: {
    vi: 'Tổ chức đảng hoàn thành xuất sắc thường không có đảng viên không hoàn thành nhiệm vụ.',
    en: 'An excellent organisation normally has no member who failed.',
  },
  fix: {
    vi: 'Xem lại xếp loại của tổ chức hoặc của đảng viên.',
    en: 'Check the rating of the organisation or of the member.',
  },
  message: sentence({
    vi: 'Xếp loại hoàn thành xuất sắc nhưng có {failed} đảng viên không hoàn thành nhiệm vụ.',
    en: 'Rated excellent, but {failed} members failed.',
  }),
  check: ({ rating, failed }) =>
    rating === 'excellent' && Number(failed) > 0 ? { failed: Number(failed) } : undefined,
};
