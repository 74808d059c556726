import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { filed, recognised } from '../support/recognised.ts';

const TITLE = `
  | Đơn vị: UBND phường Láng Thượng |
  | Tháng 3 năm 2021 |`;
const RECEPTIONS = 'Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc';
const PETITIONS =
  'Loại đơn | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Đã giải quyết | Chuyển đơn | Trong hạn | Quá hạn';

const read = (text: string) => recognised(markdownSheet(text));

describe('tables side by side', () => {
  test.each([
    ['with a column between', '|  |'],
    ['without', '|'],
  ])('of two forms are both read, %s', async (_, gap) => {
    const found = await read(`${TITLE}
      | ${RECEPTIONS} ${gap} ${PETITIONS} |
      | Thường xuyên | 5 | 6 | 4 ${gap} Khiếu nại | 1 | 9 | 4 | 3 | 2 | 1 |
      | Định kỳ | 2 | 2 | 2 ${gap} Tố cáo | 0 | 1 | 1 | 0 | 0 | 0 |
      | Đột xuất | 1 | 1 | 1 ${gap}  |  |  |  |  |  |  |
      | Tổng | 8 | 9 | 7 ${gap} Tổng | 1 | 10 | 5 | 3 | 2 | 1 |`);
    expect(found.tables.map(({ form }) => form)).toEqual(['receptions', 'petitions']);
    expect(found.rows.map(({ number, values }) => [number, values.visits ?? values.received])).toEqual([
      [4, 5],
      [5, 2],
      [6, 1],
      [4, 9],
      [5, 1],
    ]);
    expect(found.findings).toEqual([]);
  });

  test('of one form are each read under its own title', async () => {
    const found = await read(`
      | Tháng 3 năm 2021 |
      | Đơn vị: Phường Láng Hạ |  |  |  |  | Đơn vị: Phường Kim Liên |
      | ${RECEPTIONS} |  | ${RECEPTIONS} |
      | Thường xuyên | 5 | 6 | 4 |  | Thường xuyên | 7 | 8 | 6 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 5', 'Kim Liên 2021-03 7']);
    expect(found.findings).toEqual([]);
  });

  test('a title above the first of them is no heading of it', async () => {
    const found = await read(`${TITLE}
      | ${RECEPTIONS} |  | ${RECEPTIONS} |
      | Thường xuyên | 5 | 6 | 4 |  | Đột xuất | 7 | 8 | 6 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5', 'Láng Thượng 2021-03 7']);
  });

  test('one that leaves the ward to its neighbour is lost, and said so', async () => {
    const found = await read(`
      | Tháng 3 năm 2021 |
      | Phường | ${RECEPTIONS} |  | ${PETITIONS} |
      | Láng Hạ | Thường xuyên | 5 | 6 | 4 |  | Khiếu nại | 1 | 9 | 4 | 3 | 2 | 1 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 5']);
    expect(found.findings).toEqual(['G2 H001']);
    expect(found.told[0]?.args).toMatchObject({ form: { vi: 'Đơn thư' }, missing: ['Phường'] });
  });

  test('one that lacks a column is lost, and said so', async () => {
    const found = await read(`${TITLE}
      | ${RECEPTIONS} |  | Loại đơn | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Đã giải quyết | Trong hạn | Quá hạn |
      | Thường xuyên | 5 | 6 | 4 |  | Khiếu nại | 1 | 9 | 4 | 2 | 1 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5']);
    expect(found.findings).toEqual(['F3 H001']);
  });

  test('one beside the longer other, below a line of text, is read or refused', async () => {
    const found = await read(`${TITLE}
      | ${RECEPTIONS} |  | ${PETITIONS} |
      | Thường xuyên | 5 | 6 | 4 |  | Khiếu nại | 1 | 9 | 4 | 3 | 2 | 1 |
      | Đột suất | 1 | 1 | 1 |  | Tố cáo | 0 | 1 | 1 | 0 | 0 | 0 |
      |  |  |  |  |  | KNPA | 0 | 1 | 1 | 0 | 0 | 0 |
      | Người lập |  |  |  |  |  | Chủ tịch |`);
    expect(found.rows).toHaveLength(4);
    expect(found.findings).toEqual(['A5 C006']);
  });
});

test('a table that lacks a column is told of although another follows', async () => {
  const found = await read(`${TITLE}
    | Hình thức tiếp | Số lượt tiếp | Số vụ việc |
    | Thường xuyên | 5 | 6 |

    | ${PETITIONS} |
    | Khiếu nại | 1 | 9 | 4 | 3 | 2 | 1 |`);
  expect(found.tables.map(({ form }) => form)).toEqual(['petitions']);
  expect(found.findings).toEqual(['3 H001', '4 H011']);
});
