import type { Text } from '../i18n/text.ts';
import type { Dimension, Measure, MeasureDimension } from './measure.ts';

export const reportingLevel: Dimension = {
  id: 'level',
  label: { vi: 'Cấp', en: 'Level' },
  values: [
    { id: 'district', label: { vi: 'Quận', en: 'District' } },
    { id: 'ward', label: { vi: 'Phường', en: 'Ward' } },
  ],
};

/** Who supervises. Supervision by the Front and by the party are different things and are never added. */
export const supervisionBody: Dimension = {
  id: 'body',
  label: { vi: 'Chủ thể', en: 'Body' },
  values: [
    { id: 'front', label: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' } },
    { id: 'council', label: { vi: 'HĐND', en: "People's Council" } },
    { id: 'inspection', label: { vi: 'Ủy ban Kiểm tra', en: 'Inspection committee' } },
    { id: 'party', label: { vi: 'Cấp ủy', en: 'Party committee' } },
    { id: 'mass', label: { vi: 'Tổ chức chính trị - xã hội', en: 'Socio-political organisations' } },
    { id: 'people', label: { vi: 'Ban TTND, Ban GSĐTCĐ', en: "People's inspection boards" } },
  ],
};

export const supervisionActivity: Dimension = {
  id: 'activity',
  label: { vi: 'Hình thức', en: 'Activity' },
  values: [
    { id: 'supervision', label: { vi: 'Giám sát', en: 'Supervision' } },
    { id: 'criticism', label: { vi: 'Phản biện xã hội', en: 'Social criticism' } },
    { id: 'inspection', label: { vi: 'Kiểm tra', en: 'Inspection' } },
  ],
};

const dims: readonly MeasureDimension[] = [
  { dimension: reportingLevel, rows: 'own-level' },
  { dimension: supervisionBody, rows: 'some' },
  { dimension: supervisionActivity, rows: 'some' },
];

function flow(id: string, label: Text, counted: Text): Measure {
  return { id, label, counted, over: 'flow', every: 'month', dims };
}

export const supervisionMeasures: readonly Measure[] = [
  flow(
    'supervision.sessions',
    { vi: 'Số cuộc giám sát, phản biện, kiểm tra', en: 'Supervision sessions' },
    { vi: 'cuộc', en: 'sessions' },
  ),
  {
    ...flow(
      'supervision.subjects',
      { vi: 'Số đơn vị được kiểm tra, giám sát', en: 'Units inspected or supervised' },
      { vi: 'đơn vị', en: 'units' },
    ),
    optional: true,
  },
];
