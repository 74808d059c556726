import type { Dimension, Measure } from './measure.ts';

/** How far a task is; each has one of these. */
export const taskStatus: Dimension = {
  id: 'status',
  label: { vi: 'Tình trạng', en: 'Status' },
  values: [
    { id: 'done', label: { vi: 'Hoàn thành', en: 'Done' } },
    { id: 'on-track', label: { vi: 'Đang thực hiện', en: 'On track' } },
    { id: 'late', label: { vi: 'Chậm', en: 'Late' } },
    { id: 'not-started', label: { vi: 'Chưa thực hiện', en: 'Not started' } },
  ],
};

export const taskMeasures: readonly Measure[] = [
  {
    id: 'tasks.total',
    label: { vi: 'Nhiệm vụ trọng tâm', en: 'Key tasks' },
    counted: { vi: 'nhiệm vụ', en: 'tasks' },
    over: 'latest',
    every: 'year',
    dims: [{ dimension: taskStatus, rows: 'classes' }],
    optional: true,
  },
];
