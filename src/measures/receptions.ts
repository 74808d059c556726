import type { Text } from '../i18n/text.ts';
import type { Dimension, Measure } from './measure.ts';

/** How citizens were received (form 1); official forms tell only what the head received from the regular desk. */
export const receptionKind: Dimension = {
  id: 'kind',
  label: { vi: 'Hình thức tiếp', en: 'Kind of reception' },
  values: [
    { id: 'regular', label: { vi: 'Thường xuyên', en: 'Regular' } },
    { id: 'scheduled', label: { vi: 'Định kỳ', en: 'Scheduled' } },
    { id: 'unscheduled', label: { vi: 'Đột xuất', en: 'Unscheduled' } },
    {
      id: 'leader',
      label: { vi: 'Định kỳ và đột xuất của lãnh đạo', en: 'Scheduled and unscheduled, by the head' },
      standsFor: ['scheduled', 'unscheduled'],
    },
  ],
};

function flow(id: string, label: Text, counted: Text): Measure {
  return { id, label, counted, over: 'flow', every: 'month', dims: [{ dimension: receptionKind, rows: 'all' }] };
}

export const receptionMeasures: readonly Measure[] = [
  flow('receptions.visits', { vi: 'Số lượt tiếp công dân', en: 'Reception visits' }, { vi: 'lượt', en: 'visits' }),
  flow('receptions.people', { vi: 'Số người được tiếp', en: 'People received' }, { vi: 'người', en: 'people' }),
  flow('receptions.cases', { vi: 'Số vụ việc', en: 'Cases' }, { vi: 'vụ việc', en: 'cases' }),
  flow('receptions.groups', { vi: 'Số đoàn đông người', en: 'Large groups' }, { vi: 'đoàn', en: 'groups' }),
  flow(
    'receptions.group-people',
    { vi: 'Số người trong đoàn đông người', en: 'People in large groups' },
    { vi: 'người', en: 'people' },
  ),
];
