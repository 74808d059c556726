import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const failedWithGoodMembers: RowRule = {
  code: 'R505',
  name: 'failed-with-good-members',
  severity: 'warning',
  form: 'cell-ratings',
  columns: ['rating', 'rated', 'excellent', 'good'],
  title: {
    vi: 'Tổ chức không hoàn thành có hầu hết đảng viên tốt',
    en: 'A failed organisation whose members are nearly all good',
  },
  why: {
    vi: 'Tổ chức không hoàn thành nhiệm vụ mà từ 90% đảng viên hoàn thành tốt trở lên là điều bất thường.',
    en: 'It is unusual for an organisation to fail while 90 % of its members are good or better.',
  },
  fix: { vi: 'Xem lại xếp loại của tổ chức và các cột đảng viên.', en: 'Check the rating and the columns of members.' },
  message: sentence({
    vi: 'Xếp loại không hoàn thành nhiệm vụ nhưng {better}/{rated} đảng viên hoàn thành tốt trở lên.',
    en: 'Rated failed, but {better} of {rated} members are good or better.',
  }),
  check: ({ rating, rated, excellent, good }) => {
    const better = Number(excellent) + Number(good);
    return rating === 'failed' && Number(rated) > 0 && better >= 0.9 * Number(rated)
      ? { better, rated: Number(rated) }
      : undefined;
  },
};
