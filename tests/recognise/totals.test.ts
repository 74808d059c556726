import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';

const TITLE = 'Phường Láng Hạ\nTháng 3 năm 2021';
const HEADER = '| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |';
const [REGULAR, SCHEDULED, UNSCHEDULED] = [
  '| Thường xuyên | 5 | 6 | 4 |',
  '| Định kỳ | 2 | 3 | 2 |',
  '| Đột xuất | 0 | 0 | 0 |',
];

/** The header stands in row 3, so the first of the rows is row 4. */
const read = (...rows: readonly string[]): Promise<Recognised> =>
  recognised(markdownSheet([TITLE, HEADER, ...rows].join('\n')));
const numbers = (found: Recognised): number[] => found.rows.map(({ number }) => number);
/** `B5 8≠7`: the cell of a wrong total, what it says and what the rows come to. */
const wrong = (found: Recognised): string[] =>
  found.told.map(({ args: { stated, computed } }, at) => `${found.findings[at]?.split(' ')[0]} ${stated}≠${computed}`);

describe('what offices call a total', () => {
  test.each([
    'Cộng tháng',
    'Cộng trong tháng',
    'Tổng số trong tháng',
    'Tổng tháng 3',
    'Tổng tháng 3/2021',
    'Cộng tháng 3',
    'Tổng quý I',
    'Cộng phát sinh trong kỳ',
    'Tổng cộng (I+II)',
    'Cộng (1+2+3)',
    'Cộng cụm 2',
    'Tổng mục I',
    'Tổng số lượt',
    'Σ',
    'Cộng trang 1',
    'Cộng trang',
    'Chuyển sang trang sau',
  ])('“%s”', async (label) => {
    const found = await read(REGULAR, SCHEDULED, UNSCHEDULED, `| ${label} | 7 | 9 | 6 |`);
    expect(numbers(found)).toEqual([4, 5, 6]);
    expect(found.findings).toEqual([]);
    expect(wrong(await read(REGULAR, SCHEDULED, `| ${label} | 8 | 9 | 6 |`))).toEqual(['B6 8≠7']);
  });

  test.each(['Tổng hợp', 'Kỳ trước chuyển sang', 'Tổng số kỳ trước', 'Cộng tác viên'])('not “%s”', async (label) => {
    expect((await read(REGULAR, `| ${label} | 5 | 6 | 4 |`)).findings).toEqual(['A5 C006']);
  });

  test('“Cộng dồn” stays a sum since the start of the year', async () => {
    expect((await read(REGULAR, '| Tổng cộng dồn | 50 | 60 | 40 |')).cumulative).toHaveLength(1);
  });

  test('a target may be called as a total that says what it counts', async () => {
    const found = await recognised(
      markdownSheet(`
        Phường Láng Hạ
        | Nhiệm kỳ | Năm | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện |
        | 2020-2025 | 2021 | Tổng số đơn | đơn | 10 | 12 |`),
    );
    expect(numbers(found)).toEqual([3]);
  });
});

describe('sums carried from page to page', () => {
  test('are neither data nor added again', async () => {
    const page2 = [HEADER, '| Mang sang | 5 | 6 | 4 |', SCHEDULED, UNSCHEDULED];
    const found = await read(REGULAR, '| Cộng trang 1 | 5 | 6 | 4 |', ...page2, '| Tổng cộng | 7 | 9 | 6 |');
    expect(numbers(found)).toEqual([4, 8, 9]);
    expect(found.findings).toEqual([]);
  });

  test.each(['7 | 9 | 6', '2 | 3 | 2'])('of another sheet may be part of the total (%s)', async (figures) => {
    const found = await read('| Mang sang | 5 | 6 | 4 |', SCHEDULED, UNSCHEDULED, `| Cộng trang 2 | ${figures} |`);
    expect(numbers(found)).toEqual([5, 6]);
    expect(found.findings).toEqual([]);
  });
});

test('no total is called wrong where a row is refused', async () => {
  const found = await read(REGULAR, '| Qua mạng | 5 | 6 | 4 |', SCHEDULED, '| Tổng cộng | 7 | 9 | 6 |');
  expect(found.findings).toEqual(['A5 C006']);
});

describe('subtotals', () => {
  const blocks = (second: string, total: string): Promise<Recognised> =>
    read(REGULAR, '| Cộng | 5 | 6 | 4 |', SCHEDULED, UNSCHEDULED, `| Cộng | ${second} |`, `| Tổng cộng | ${total} |`);

  test.each<[string, string, string, string[]]>([
    ['each of its block', '2 | 3 | 2', '7 | 9 | 6', []],
    ['running', '7 | 9 | 6', '7 | 9 | 6', []],
    ['one wrong: what its block comes to', '3 | 4 | 9', '7 | 9 | 6', ['B8 3≠2', 'C8 4≠3', 'D8 9≠2']],
    ['one cell of a running one wrong: what all come to', '8 | 9 | 6', '7 | 9 | 6', ['B8 8≠7']],
    ['the last wrong: what all come to', '2 | 3 | 2', '9 | 12 | 8', ['B9 9≠7', 'C9 12≠9', 'D9 8≠6']],
  ])('%s', async (_, second, total, expected) => {
    expect(wrong(await blocks(second, total))).toEqual(expected);
  });

  test('may have totals of their own', async () => {
    const found = await recognised(
      markdownSheet(
        [
          'UBND QUẬN ĐỐNG ĐA',
          'Tháng 3 năm 2021',
          '| Cấp | Chủ trì | Hình thức | Số cuộc | Số người dự | Số ý kiến | Số ý kiến đã trả lời, giải quyết |',
          '| Quận | Cấp ủy | Định kỳ | 1 | 1 | 1 | 1 |',
          '| Cộng | | | 1 | 1 | 1 | 1 |',
          '| Phường | Cấp ủy | Định kỳ | 2 | 2 | 2 | 2 |',
          '| Cộng mục 1 | | | 2 | 2 | 2 | 2 |',
          '| Phường | Chính quyền | Định kỳ | 4 | 4 | 4 | 4 |',
          '| Cộng mục 2 | | | 4 | 4 | 4 | 4 |',
          '| Cộng phần II | | | 6 | 6 | 6 | 6 |',
          '| Tổng cộng | | | 7 | 7 | 7 | 7 |',
        ].join('\n'),
      ),
    );
    expect(found.findings).toEqual([]);
  });
});

describe('totals by kind', () => {
  const UNITS = [
    'Tháng 3 năm 2021',
    '| Phường | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |',
    '| Cát Linh | Thường xuyên | 4 | 5 | 3 |',
    '| Cát Linh | Định kỳ | 1 | 2 | 1 |',
    '| Láng Hạ | Thường xuyên | 6 | 7 | 5 |',
    '| Láng Hạ | Định kỳ | 3 | 4 | 3 |',
  ];
  const withUnits = (...rows: string[]): Promise<Recognised> =>
    recognised(markdownSheet([...UNITS, ...rows].join('\n')));

  test.each<[string, string[]]>([
    ['each with the word', ['| Toàn quận | Thường xuyên | 10 | 12 | 8 |', '| Toàn quận | Định kỳ | 4 | 6 | 4 |']],
    ['in a merged cell', ['| Tổng cộng | Thường xuyên | 10 | 12 | 8 |', '| ^ | Định kỳ | 4 | 6 | 4 |']],
    ['blank below it', ['| Tổng cộng | Thường xuyên | 10 | 12 | 8 |', '| | Định kỳ | 4 | 6 | 4 |']],
    [
      'with a sum of all',
      ['| Tổng cộng | Thường xuyên | 10 | 12 | 8 |', '| | Định kỳ | 4 | 6 | 4 |', '| Tổng cộng | | 14 | 18 | 12 |'],
    ],
  ])('%s', async (_, rows) => {
    const found = await withUnits(...rows);
    expect(numbers(found)).toEqual([3, 4, 5, 6]);
    expect(found.findings).toEqual([]);
    const off = await withUnits(...rows.map((row) => row.replace('| 6 |', '| 9 |')));
    expect(wrong(off)).toEqual(['D8 9≠6']);
  });

  test('a blank unit is no total where nothing above it is one by kind, or the kind has had its total', async () => {
    const blank = '| | Định kỳ | 4 | 6 | 4 |';
    expect((await withUnits('| Tổng cộng | | 14 | 18 | 12 |', blank)).findings).toEqual(['A8 H003']);
    expect((await withUnits('| Tổng cộng | Định kỳ | 4 | 6 | 4 |', blank)).findings).toEqual(['A8 H003']);
  });
});
