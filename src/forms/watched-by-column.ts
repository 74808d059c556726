import { watchedBy } from '../measures/complex-cases.ts';
import { type ChoiceColumn, choice } from './column.ts';

/** The column that says whose steering committee watches; a blank leaves it open. */
export function watchedByColumn(optional: boolean): ChoiceColumn {
  return choice(
    'watchedBy',
    watchedBy,
    {
      also: ['Diện BCĐ theo dõi', 'Cấp theo dõi', 'Đơn vị theo dõi'],
      options: {
        'city-committee': [
          'Thành ủy',
          'Ban Chỉ đạo Thành ủy',
          'BCĐ TU',
          'BCĐ 15 Thành ủy',
          'Diện BCĐ Thành ủy theo dõi',
          'BCĐ thành phố',
        ],
        'district-committee': [
          'Quận ủy',
          'Ban Chỉ đạo Quận ủy',
          'BCĐ 15 Quận ủy',
          'Diện BCĐ Quận ủy theo dõi',
          'BCĐ quận',
        ],
      },
    },
    { mayBeBlank: true, optional },
  );
}
