import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

export const progressAgainstStatus: RowRule = {
  code: 'R951',
  name: 'progress-against-status',
  severity: 'warning',
  form: 'key-tasks',
  columns: ['progress', 'status'],
  title: { vi: 'Tiến độ không khớp tình trạng', en: 'Progress does not fit the status' },
  why: {
    vi: 'Hoàn thành là 100%, chưa thực hiện là 0%, đang thực hiện thì dưới 100%.',
    en: 'Done is 100 %, not started is 0 %, what is going on is below 100 %.',
  },
  fix: { vi: 'Xem lại hai cột; số đếm lấy theo cột Tình trạng.', en: 'Check both columns; the status is what counts.' },
  message: sentence({
    vi: 'Tiến độ {progress}% không khớp với tình trạng đã ghi.',
    en: 'A progress of {progress} % does not fit the status.',
  }),
  check: ({ progress, status }) => {
    // Progress in words such as “hơn 90%” may be anything above.
    if (typeof progress !== 'number') return undefined;
    const fits =
      status === 'done' ? progress >= 100 : status === 'not-started' ? progress === 0 : progress >= 0 && progress < 100;
    return fits ? undefined : { progress };
  },
};
