import { fc } from './laws.ts';

/** A row of a form as a ward would type it, blank cells as `''`. */
export interface Line {
  readonly form: keyof typeof headers;
  readonly cells: readonly (string | number)[];
}

export const headers = {
  receptions: ['Phường', 'Kỳ báo cáo', 'Hình thức tiếp', 'Số lượt tiếp', 'Số người được tiếp', 'Số vụ việc'],
  petitions: [
    'Phường',
    'Kỳ báo cáo',
    'Loại đơn',
    'Kỳ trước chuyển sang',
    'Tiếp nhận trong kỳ',
    'Đã giải quyết',
    'Chuyển, hướng dẫn, trả lại',
    'Đang giải quyết trong hạn',
    'Đang giải quyết quá hạn',
  ],
  supervision: ['Phường', 'Kỳ báo cáo', 'Chủ thể', 'Hình thức', 'Số cuộc'],
} as const;

const ward = fc.constantFrom('Láng Hạ', 'Phường Kim Liên', '00226', 'Quận Đống Đa');
const month = fc.constantFrom('01/2021', 'Tháng 2/2021', '2021-03', '04/2021');
const count = fc.nat(30);

const receptions = fc.tuple(ward, month, fc.constantFrom('Thường xuyên', 'Định kỳ', 'Đột xuất'), count, count).map(
  ([unit, period, kind, visits, more]): Line => ({
    form: 'receptions',
    cells: [unit, period, kind, visits, visits + more, visits],
  }),
);

const petitions = fc
  .tuple(ward, month, fc.constantFrom('Khiếu nại', 'Tố cáo', 'KNPA'), fc.tuple(count, count, count, count), count)
  .map(([unit, period, type, [settled, forwarded, onTime, overdue], carried]): Line => {
    const all = settled + forwarded + onTime + overdue;
    const before = Math.min(carried, all);
    return {
      form: 'petitions',
      cells: [unit, period, type, before, all - before, settled, forwarded, onTime, overdue],
    };
  });

const supervision = fc
  .tuple(ward, month, fc.constantFrom('MTTQ', 'HĐND', 'UBKT'), fc.constantFrom('Giám sát', 'Phản biện xã hội'), count)
  .map((cells): Line => ({ form: 'supervision', cells }));

/** Lines among which some have blanks, some cannot be read, and some say the same thing twice. */
export const anyLines: fc.Arbitrary<Line[]> = fc
  .array(
    fc.tuple(
      fc.oneof(receptions, petitions, supervision),
      fc.constantFrom('sound', 'sound', 'sound', 'blank', 'unreadable'),
    ),
    { minLength: 3, maxLength: 24 },
  )
  .map((lines) =>
    lines.map(([line, state]) => {
      if (state === 'sound') return line;
      return { ...line, cells: [...line.cells.slice(0, -1), state === 'blank' ? '' : '1,5'] };
    }),
  );

/** The lines as CSV, a header before those of each form. */
export function asCsv(lines: readonly Line[]): string {
  const quoted = (cell: string | number): string => `"${cell}"`;
  return tables(lines)
    .map((rows) => `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`)
    .join('\n');
}

/** Header and rows of every form that there are lines of. */
export function tables(lines: readonly Line[]): (readonly (readonly (string | number)[])[])[] {
  return Object.entries(headers).flatMap(([form, header]) => {
    const rows = lines.filter((line) => line.form === form).map(({ cells }) => cells);
    return rows.length === 0 ? [] : [[header, ...rows]];
  });
}
