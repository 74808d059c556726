import type { Unit } from '../model/unit.ts';

/**
 * The units that reported to the district of Đống Đa: 21 wards, 17 from 1 January 2025 (Resolution 1286/NQ-UBTVQH15),
 * 5 from 1 July 2025 (Resolution 1656/NQ-UBTVQH15), when the district itself was abolished. A ward whose borders
 * changed is another unit from that day, even where it kept its name or its code.
 */
const wards: readonly (readonly [code: string, name: string, from: string | undefined, until: string | undefined])[] = [
  ['00178', 'Cát Linh', undefined, '2025-06-30'],
  ['00181', 'Văn Miếu', undefined, '2024-12-31'],
  ['00184', 'Quốc Tử Giám', undefined, '2024-12-31'],
  ['00187', 'Láng Thượng', undefined, '2025-06-30'],
  ['00190', 'Ô Chợ Dừa', undefined, '2025-06-30'],
  ['00193', 'Văn Chương', undefined, '2025-06-30'],
  ['00196', 'Hàng Bột', undefined, '2025-06-30'],
  ['00199', 'Láng Hạ', undefined, '2025-06-30'],
  ['00202', 'Khâm Thiên', undefined, '2024-12-31'],
  ['00205', 'Thổ Quan', undefined, '2025-06-30'],
  ['00208', 'Nam Đồng', undefined, '2025-06-30'],
  ['00211', 'Trung Phụng', undefined, '2024-12-31'],
  ['00214', 'Quang Trung', undefined, '2025-06-30'],
  ['00217', 'Trung Liệt', undefined, '2025-06-30'],
  ['00220', 'Phương Liên', undefined, '2024-12-31'],
  ['00223', 'Thịnh Quang', undefined, '2024-12-31'],
  ['00226', 'Trung Tự', undefined, '2024-12-31'],
  ['00229', 'Kim Liên', undefined, '2024-12-31'],
  ['00232', 'Phương Mai', undefined, '2025-06-30'],
  ['00235', 'Ngã Tư Sở', undefined, '2024-12-31'],
  ['00238', 'Khương Thượng', undefined, '2024-12-31'],
  ['00181', 'Văn Miếu - Quốc Tử Giám', '2025-01-01', '2025-06-30'],
  ['00202', 'Khâm Thiên', '2025-01-01', '2025-06-30'],
  ['00226', 'Phương Liên - Trung Tự', '2025-01-01', '2025-06-30'],
  ['00229', 'Kim Liên', '2025-01-01', '2025-06-30'],
  ['00235', 'Thịnh Quang', '2025-01-01', '2025-06-30'],
  ['00238', 'Khương Thượng', '2025-01-01', '2025-06-30'],
  ['00190', 'Ô Chợ Dừa', '2025-07-01', undefined],
  ['00199', 'Láng', '2025-07-01', undefined],
  ['00226', 'Văn Miếu - Quốc Tử Giám', '2025-07-01', undefined],
  ['00229', 'Kim Liên', '2025-07-01', undefined],
  ['00235', 'Đống Đa', '2025-07-01', undefined],
];

export const dongDa: readonly Unit[] = [
  { code: '006', name: 'Quận Đống Đa', level: 'district', until: '2025-06-30' },
  ...wards.map(
    ([code, name, from, until]): Unit => ({
      code,
      name,
      level: 'ward',
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    }),
  ),
];
