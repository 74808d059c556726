import type { Dimension, Measure } from './measure.ts';

/** The term whose resolution sets a target: `2015-2020`. Targets of two terms are never added. */
export const targetScope: Dimension = {
  id: 'scope',
  label: { vi: 'Nhiệm kỳ', en: 'Term' },
  values: [],
  open: true,
};

/** What came of a target; each has one of these. */
export const targetResult: Dimension = {
  id: 'result',
  label: { vi: 'Kết quả', en: 'Result' },
  values: [
    { id: 'exceeded', label: { vi: 'Vượt', en: 'Exceeded' } },
    { id: 'met', label: { vi: 'Đạt', en: 'Met' } },
    { id: 'missed', label: { vi: 'Không đạt', en: 'Missed' } },
    { id: 'unknown', label: { vi: 'Chưa rõ', en: 'Unknown' } },
  ],
};

export const targetMeasures: readonly Measure[] = [
  {
    id: 'targets.total',
    label: { vi: 'Chỉ tiêu nghị quyết', en: 'Targets' },
    counted: { vi: 'chỉ tiêu', en: 'targets' },
    over: 'latest',
    every: 'year',
    dims: [
      { dimension: targetScope, rows: 'some' },
      { dimension: targetResult, rows: 'classes' },
    ],
    optional: true,
  },
];
