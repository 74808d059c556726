import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { filed, recognised } from '../support/recognised.ts';

const U = 'Đơn vị: UBND phường Láng Thượng\nTháng 3 năm 2021\n';
const ROW = '| Thường xuyên | 99 | 5 | 106 | 4 |';

const read = (text: string) => recognised(markdownSheet(text));

/** A heading over two columns, drawn in both ways. */
const drawings = {
  merged: (one: string, other: string) => `
    | Hình thức tiếp | Số lượt tiếp | > | Số người được tiếp | Số vụ việc |
    | ^ | ${one} | ${other} | ^ | ^ |`,
  'beside blanks': (one: string, other: string) => `
    | Hình thức tiếp | Số lượt tiếp |  | Số người được tiếp | Số vụ việc |
    |  | ${one} | ${other} |  |  |`,
};

describe.each(Object.entries(drawings))('a heading over two columns of figures, %s', (_, header) => {
  test.each([
    ['Trực tiếp', 'Trực tuyến'],
    ['Nam', 'Nữ'],
    ['Tháng 1', 'Tháng 2'],
    ['Năm 2020', 'Năm 2021'],
    ['Kế hoạch', 'Chỉ tiêu'],
    ['Tổng số', 'Trong kỳ'],
    ['Tổng số', 'Tháng 3'],
    ['Kế hoạch', 'Lũy kế'],
    ['Tháng 2', 'Lũy kế'],
  ])('%s and %s leave open which one counts', async (one, other) => {
    const found = await read(`${U}${header(one, other)}\n${ROW}`);
    expect(found.rows).toEqual([]);
    expect(found.told.map(({ code }) => code)).toContain('H002');
  });

  test('both are named', async () => {
    const found = await read(`${U}${header('Trực tiếp', 'Trực tuyến')}\n${ROW}`);
    const [told] = found.told;
    expect(told?.args).toEqual({
      column: 'Số lượt tiếp',
      parts: ['Số lượt tiếp › Trực tiếp', 'Số lượt tiếp › Trực tuyến'],
    });
  });

  test.each([
    ['Kế hoạch', 'Thực hiện', 5],
    ['Thực hiện', 'Kế hoạch', 99],
    ['Chỉ tiêu', 'Kết quả', 5],
    ['Quý I', 'Tháng 3', 5],
    ['Tháng 2', 'Tháng 3', 5],
    ['Tháng 3', 'Tháng 2', 99],
    ['Tổng số', 'Trong đó: trực tuyến', 99],
    ['Tổng số (%)', 'Tổng số', 5],
    ['Trực tiếp', 'Tổng số', 5],
    ['Cùng kỳ', 'Trong kỳ', 5],
    ['Lũy kế', 'Trong kỳ', 5],
    ['Tháng trước', 'Tháng này', 5],
    ['%', 'Số lượt', 5],
    ['Số lượt', '%', 99],
    ['Tỷ lệ (%)', 'SL', 5],
    ['SL', 'Tỷ lệ (%)', 99],
  ])('of %s and %s one is known to count', async (one, other, visits) => {
    const found = await read(`${U}${header(one, other)}\n${ROW}`);
    expect(filed(found, 'visits')).toEqual([`Láng Thượng 2021-03 ${visits}`]);
    expect(found.tables.map((table) => table.header)).toEqual(['A4:E5']);
    expect(found.told.filter(({ code }) => code !== 'H007')).toEqual([]);
  });
});

test('a heading over two columns without labels names neither', async () => {
  const found = await read(`${U}
    | Hình thức tiếp | Số lượt tiếp | > | Số người được tiếp | Số vụ việc |
    ${ROW}`);
  expect(found.rows).toEqual([]);
  expect(found.told[0]?.code).toBe('H002');
});

describe('a heading over two columns, the second of which only some rows fill', () => {
  const HEADER = '| Hình thức tiếp | Số lượt tiếp | > | Số người được tiếp | Số vụ việc |';

  test.each([
    ['beside a figure', '| Định kỳ | 3 | 7 | 8 | 4 |'],
    ['instead of the first', '| Định kỳ |  | 7 | 8 | 4 |'],
    ['with words', '| Định kỳ | 3 | trực tuyến | 8 | 4 |'],
  ])('refuses those, %s', async (_, row) => {
    const found = await read(`${U}\n${HEADER}\n| Thường xuyên | 5 | > | 6 | 5 |\n${row}\n| Đột xuất | 1 |  | 1 | 1 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5', 'Láng Thượng 2021-03 1']);
    expect(found.findings).toEqual(['C6 H002']);
    expect(found.told[0]?.args).toEqual({ column: 'Số lượt tiếp' });
    expect(found.told[0]?.related.map(({ row: at, column }) => [at, column])).toEqual([[6, 2]]);
  });

  test('and no total is called wrong for them', async () => {
    const found = await read(`${U}\n${HEADER}
      | Thường xuyên | 5 | > | 6 | 5 |
      | Định kỳ | 3 | 7 | 8 | 4 |
      | Tổng số | 12 | > | 14 | 9 |`);
    expect(found.findings).toEqual(['C6 H002']);
  });

  test('also where it is a name', async () => {
    const found = await read(`${U}
      | Hình thức tiếp | > | Số lượt tiếp | Số người được tiếp | Số vụ việc |
      | Thường xuyên | > | 5 | 6 | 5 |
      | Định kỳ | Đột xuất | 3 | 8 | 4 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5']);
    expect(found.findings).toEqual(['B6 H002']);
  });
});

test('a heading as wide as the cells below it is one column', async () => {
  const found = await read(`${U}
    | Hình thức tiếp | Số lượt tiếp | > | Số người được tiếp | Số vụ việc |
    | ^ | lượt | > | người | vụ |
    | Thường xuyên | 99 | > | 106 | 4 |`);
  expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 99']);
});

test('first visits and repeated ones are not all of them', async () => {
  const found = await read(`${U}
    | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |  |
    |  |  |  | Lần đầu | Nhiều lần |
    | Thường xuyên | 99 | 106 | 4 | 3 |`);
  expect(found.rows).toEqual([]);
  expect(found.told[0]?.code).toBe('H002');
});

test('a part stands under the name of the whole', async () => {
  const found = await read(`${U}
    | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | > | > |
    | ^ | ^ | ^ | Tổng số | Lần đầu | Nhiều lần |
    | Thường xuyên | 99 | 106 | 4 | 3 | 1 |`);
  expect(found.rows[0]?.values).toEqual({
    kind: 'regular',
    visits: 99,
    people: 106,
    cases: 4,
    firstTime: 3,
    repeated: 1,
  });
  expect(found.findings).toEqual([]);
});

test.each(['Đã giải quyết', 'Số đơn đã giải quyết', 'Đã giải quyết trong kỳ'])(
  'what was settled in time is not what is pending: %s',
  async (heading) => {
    const found = await read(`${U}
    | Loại đơn | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | ${heading} | > | > | Chuyển đơn |
    | ^ | ^ | ^ | Tổng số | Trong hạn | Quá hạn | ^ |
    | Tố cáo | 1 | 9 | 4 | 3 | 1 | 2 |`);
    expect(found.rows).toEqual([]);
    expect(found.told.filter(({ code }) => code === 'H001').map(({ args }) => args.missing)).toEqual([
      ['Đang giải quyết trong hạn', 'Đang giải quyết quá hạn'],
    ]);
  },
);

test('what was carried over stands under what was received in all', async () => {
  const found = await read(`${U}
    | Loại đơn | Số đơn tiếp nhận | > | Đã giải quyết | Chuyển đơn | Đang giải quyết | > |
    | ^ | Tồn kỳ trước | Mới tiếp nhận | ^ | ^ | Trong hạn | Quá hạn |
    | Tố cáo | 1 | 9 | 4 | 3 | 2 | 1 |`);
  expect(found.rows[0]?.values).toMatchObject({ carriedOver: 1, received: 9, settled: 4, pendingOnTime: 2 });
  expect(found.findings).toEqual([]);
});

test.each(['Số lượt tiếp (%)', 'Số lượt tiếp %'])('%s is no column of visits', async (label) => {
  const found = await read(`${U}
    | Hình thức tiếp | ${label} | Số người được tiếp | Số vụ việc |
    | Thường xuyên | 80 | 106 | 4 |`);
  expect(found.rows).toEqual([]);
  expect(found.told.map(({ code }) => code)).toContain('H001');
});

test('a share beside the figure it is of is left out', async () => {
  const found = await read(`${U}
    | Hình thức tiếp | Số lượt tiếp (%) | Số lượt tiếp | Số người được tiếp | Số vụ việc |
    ${ROW}`);
  expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5']);
});
