import type { Text } from '../i18n/text.ts';
import type { Dimension, Measure, MeasureDimension } from './measure.ts';
import { reportingLevel } from './supervision.ts';

/** Who leads a dialogue with citizens. */
export const dialogueHost: Dimension = {
  id: 'host',
  label: { vi: 'Chủ trì', en: 'Host' },
  values: [
    { id: 'party', label: { vi: 'Cấp ủy', en: 'Party committee' } },
    { id: 'government', label: { vi: 'Chính quyền', en: 'Authority' } },
    { id: 'joint', label: { vi: 'Phối hợp', en: 'Joint' } },
  ],
};

/** How dialogues come about (Decision 2200-QĐ/TU of the Hanoi party committee, 2017). */
export const dialogueKind: Dimension = {
  id: 'kind',
  label: { vi: 'Hình thức đối thoại', en: 'Kind of dialogue' },
  values: [
    { id: 'periodic', label: { vi: 'Định kỳ', en: 'Periodic' } },
    { id: 'unscheduled', label: { vi: 'Đột xuất', en: 'Unscheduled' } },
  ],
};

const dims: readonly MeasureDimension[] = [
  { dimension: reportingLevel, rows: 'own-level' },
  { dimension: dialogueHost, rows: 'some' },
  { dimension: dialogueKind, rows: 'some' },
];

function flow(id: string, label: Text, counted: Text): Measure {
  return { id, label, counted, over: 'flow', every: 'month', dims };
}

export const dialogueMeasures: readonly Measure[] = [
  flow('dialogues.sessions', { vi: 'Số cuộc đối thoại', en: 'Dialogues' }, { vi: 'cuộc', en: 'sessions' }),
  flow('dialogues.attendees', { vi: 'Số người dự đối thoại', en: 'People attending' }, { vi: 'người', en: 'people' }),
  flow('dialogues.opinions', { vi: 'Số ý kiến', en: 'Opinions' }, { vi: 'ý kiến', en: 'opinions' }),
  flow(
    'dialogues.answered',
    { vi: 'Số ý kiến đã trả lời, giải quyết', en: 'Opinions answered' },
    { vi: 'ý kiến', en: 'opinions' },
  ),
];
