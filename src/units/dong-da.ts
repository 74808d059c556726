import type { Successor, Unit } from '../model/unit.ts';
import { dayAfter } from '../text/iso-date.ts';

/** The wards of the neighbouring districts that took over slivers on 1 July 2025 (Resolution 1656/NQ-UBTVQH15). */
const NEIGHBOURS: Readonly<Record<string, string>> = { '00025': 'Giảng Võ', '00292': 'Bạch Mai' };

/** Code, name, last day, and the codes of what it became: one where it went whole, several where it was split. */
type Ended = readonly [code: string, name: string, until: string, into: readonly string[]];

const TO_2024: readonly Ended[] = [
  ['00181', 'Văn Miếu', '2024-12-31', ['00181']],
  ['00184', 'Quốc Tử Giám', '2024-12-31', ['00181']],
  ['00202', 'Khâm Thiên', '2024-12-31', ['00202']],
  ['00211', 'Trung Phụng', '2024-12-31', ['00202']],
  ['00220', 'Phương Liên', '2024-12-31', ['00226']],
  ['00223', 'Thịnh Quang', '2024-12-31', ['00235']],
  // The two splits rest on a draft plan of April 2024 for Resolution 1286/NQ-UBTVQH15 and on the lists of codes.
  ['00226', 'Trung Tự', '2024-12-31', ['00226', '00229']],
  ['00235', 'Ngã Tư Sở', '2024-12-31', ['00238', '00235']],
  ['00229', 'Kim Liên', '2024-12-31', ['00229']],
  ['00238', 'Khương Thượng', '2024-12-31', ['00238']],
];

/** Wards that January 2025 left as they were. */
const TO_JUNE_2025: readonly Ended[] = [
  ['00178', 'Cát Linh', '2025-06-30', ['00190', '00025']],
  ['00187', 'Láng Thượng', '2025-06-30', ['00199']],
  ['00190', 'Ô Chợ Dừa', '2025-06-30', ['00190', '00235']],
  ['00193', 'Văn Chương', '2025-06-30', ['00226']],
  ['00196', 'Hàng Bột', '2025-06-30', ['00190', '00226']],
  ['00199', 'Láng Hạ', '2025-06-30', ['00199', '00235', '00025']],
  ['00205', 'Thổ Quan', '2025-06-30', ['00226']],
  ['00208', 'Nam Đồng', '2025-06-30', ['00229', '00235', '00226']],
  ['00214', 'Quang Trung', '2025-06-30', ['00235', '00229']],
  ['00217', 'Trung Liệt', '2025-06-30', ['00235', '00229', '00190']],
  ['00232', 'Phương Mai', '2025-06-30', ['00229', '00292']],
];

const EARLY_2025: readonly Ended[] = [
  ['00181', 'Văn Miếu - Quốc Tử Giám', '2025-06-30', ['00226', '00190']],
  ['00202', 'Khâm Thiên', '2025-06-30', ['00226']],
  ['00226', 'Phương Liên - Trung Tự', '2025-06-30', ['00229', '00226']],
  ['00229', 'Kim Liên', '2025-06-30', ['00229']],
  ['00235', 'Thịnh Quang', '2025-06-30', ['00235']],
  ['00238', 'Khương Thượng', '2025-06-30', ['00229']],
];

/** Code, name, and the wards of other districts that gave parts of theirs. */
const FROM_JULY_2025: readonly (readonly [code: string, name: string, gained: readonly string[]])[] = [
  ['00190', 'Ô Chợ Dừa', ['Điện Biên', 'Thành Công']],
  ['00199', 'Láng', ['Ngọc Khánh']],
  ['00226', 'Văn Miếu - Quốc Tử Giám', ['Điện Biên', 'Cửa Nam', 'Nguyễn Du', 'Lê Đại Hành']],
  ['00229', 'Kim Liên', []],
  ['00235', 'Đống Đa', []],
];

function ended([code, name, until, into]: Ended, from?: string): Unit {
  return {
    code,
    name,
    level: 'ward',
    ...(from === undefined ? {} : { from }),
    until,
    successors: into.map((one) => successor(one, dayAfter(until))),
  };
}

function successor(code: string, from: string): Successor {
  const outside = NEIGHBOURS[code];
  return { code, from, ...(outside === undefined ? {} : { outside }) };
}

/**
 * The units that reported to the district of Đống Đa: 21 wards, 17 from 1 January 2025 (Resolution 1286/NQ-UBTVQH15),
 * 5 from 1 July 2025 (Resolution 1656/NQ-UBTVQH15), when the district itself was abolished; no unit took over what the
 * district reported of itself. A ward whose borders changed is another unit from that day, even where it kept its name
 * or its code.
 */
export const dongDa: readonly Unit[] = [
  { code: '006', name: 'Quận Đống Đa', level: 'district', until: '2025-06-30' },
  ...[...TO_2024, ...TO_JUNE_2025].map((one) => ended(one)).sort((a, b) => (a.code < b.code ? -1 : 1)),
  ...EARLY_2025.map((one) => ended(one, '2025-01-01')),
  ...FROM_JULY_2025.map(
    ([code, name, gained]): Unit => ({
      code,
      name,
      level: 'ward',
      from: '2025-07-01',
      ...(gained.length === 0 ? {} : { gained }),
    }),
  ),
];
