import type { Text } from '../i18n/text.ts';
import type { Dimension, Measure } from './measure.ts';

/** Kinds of petition (form 2): Law on Complaints 2011, Law on Denunciations 2018, Law on Citizen Reception 2013. */
export const petitionType: Dimension = {
  id: 'type',
  label: { vi: 'Loại đơn', en: 'Type of petition' },
  values: [
    { id: 'complaint', label: { vi: 'Khiếu nại', en: 'Complaints' } },
    { id: 'denunciation', label: { vi: 'Tố cáo', en: 'Denunciations' } },
    { id: 'proposal', label: { vi: 'Kiến nghị, phản ánh', en: 'Proposals and feedback' } },
  ],
};

function petitions(id: string, over: Measure['over'], label: Text): Measure {
  return {
    id,
    label,
    counted: { vi: 'đơn', en: 'petitions' },
    over,
    every: 'month',
    dims: [{ dimension: petitionType, rows: 'all' }],
  };
}

export const petitionMeasures: readonly Measure[] = [
  petitions('petitions.carried-over', 'opening', { vi: 'Kỳ trước chuyển sang', en: 'Carried over' }),
  petitions('petitions.received', 'flow', { vi: 'Tiếp nhận trong kỳ', en: 'Received' }),
  petitions('petitions.settled', 'flow', { vi: 'Đã giải quyết', en: 'Settled' }),
  petitions('petitions.forwarded', 'flow', { vi: 'Chuyển, hướng dẫn, trả lại', en: 'Forwarded, guided, returned' }),
  petitions('petitions.pending-on-time', 'closing', { vi: 'Đang giải quyết trong hạn', en: 'Pending, on time' }),
  petitions('petitions.pending-overdue', 'closing', { vi: 'Đang giải quyết quá hạn', en: 'Pending, overdue' }),
  {
    ...petitions('petitions.pending-undetermined', 'closing', {
      vi: 'Đang giải quyết, chưa rõ hạn',
      en: 'Pending, no last day known',
    }),
    // Only a register knows it: form 2 has no column for it.
    optional: true,
  },
];
