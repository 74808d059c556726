import { petitionType } from '../measures/petitions.ts';
import { type ChoiceColumn, choice } from './column.ts';

/** The type of a petition. A bare `KN` is either of two types, and never taken for one. */
export const petitionTypeColumn: ChoiceColumn = choice(
  'type',
  petitionType,
  {
    also: ['Phân loại đơn', 'Loại đơn thư'],
    options: {
      complaint: ['Đơn khiếu nại'],
      denunciation: ['Đơn tố cáo', 'TC'],
      proposal: [
        'Kiến nghị',
        'Phản ánh',
        'KNPA',
        'Kiến nghị phản ánh',
        'Phản ánh, kiến nghị',
        'Đơn kiến nghị, phản ánh',
        'KN-PA',
      ],
    },
  },
  { ambiguous: [{ text: 'KN', readings: ['Khiếu nại', 'Kiến nghị'] }] },
);
