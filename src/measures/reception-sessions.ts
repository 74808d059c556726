import type { Dimension, Measure } from './measure.ts';

/** Who received on a day set for the head of an office: the head, or a deputy in the head's place. */
const receivedBy: Dimension = {
  id: 'by',
  label: { vi: 'Người tiếp', en: 'Received by' },
  values: [
    { id: 'head', label: { vi: 'Thủ trưởng tiếp', en: 'The head' } },
    { id: 'delegated', label: { vi: 'Ủy quyền tiếp', en: 'Delegated' } },
  ],
};

/** Stated by the official form 01/TCD only (columns 12 and 21); its `kỳ` is taken for a day of reception. */
export const receptionSessionMeasures: readonly Measure[] = [
  {
    id: 'reception-sessions.held',
    label: { vi: 'Số kỳ tiếp công dân đã tiếp', en: 'Days of reception held' },
    counted: { vi: 'kỳ', en: 'days' },
    over: 'flow',
    every: 'month',
    dims: [{ dimension: receivedBy, rows: 'all' }],
  },
];
