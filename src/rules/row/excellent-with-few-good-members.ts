import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const excellentWithFewGoodMembers: RowRule = {
  code: 'R504',
  name: 'excellent-with-few-good-members',
  severity: 'warning',
  form: 'cell-ratings',
  columns: ['rating', 'rated', 'excellent', 'good'],
  title: {
    vi: 'Tổ chức xuất sắc có ít đảng viên hoàn thành tốt',
    en: 'An excellent organisation with few good members',
  },
  why: {
    vi: 'Nơi xếp loại xuất sắc thường có từ 80% đảng viên hoàn thành tốt trở lên.',
    en: 'Where an organisation is excellent, usually 80 % of its members are good or better.',
  },
  fix: { vi: 'Xem lại xếp loại của tổ chức và các cột đảng viên.', en: 'Check the rating and the columns of members.' },
  message: sentence({
    vi: 'Xếp loại hoàn thành xuất sắc nhưng chỉ {better}/{rated} đảng viên hoàn thành tốt trở lên.',
    en: 'Rated excellent, but only {better} of {rated} members are good or better.',
  }),
  check: ({ rating, rated, excellent, good }) => {
    const better = Number(excellent) + Number(good);
    return rating === 'excellent' && better < 0.8 * Number(rated) ? { better, rated: Number(rated) } : undefined;
  },
};
