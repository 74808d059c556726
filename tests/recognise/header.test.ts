import { describe, expect, test } from 'vitest';
import { fc } from '../support/laws.ts';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { filed, recognised } from '../support/recognised.ts';

const TITLE = 'Đơn vị: Phường Láng Hạ\nTháng 3 năm 2021';
const HEADER = '| Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc |';
const ROW = '| Đột xuất | 2 | 5 | 3 |';
const READ = { kind: 'unscheduled', visits: 2, people: 5, cases: 3 };

const read = (text: string) => recognised(markdownSheet(text));

describe('a header of one row', () => {
  test.each([3, 4, 9, 20, 29, 30])('is found in row %i', async (number) => {
    const found = await read(`${TITLE}\n${'Biểu tổng hợp\n'.repeat(number - 3)}${HEADER}\n${ROW}`);
    expect(found.tables.map(({ header }) => header)).toEqual([`A${number}:D${number}`]);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 2']);
    expect(found.findings).toEqual([]);
  });

  test('is found below blank rows and to the right of blank columns', async () => {
    const found = await read(`
      ${TITLE}

      |  |  | Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc |
      |  |  | Đột xuất | 2 | 5 | 3 |`);
    expect(found.tables[0]?.header).toBe('C4:F4');
    expect(found.rows[0]?.number).toBe(5);
    expect(found.rows[0]?.values).toEqual(READ);
  });

  test('its columns may stand in any order', async () => {
    const pairs = [
      ['Hình thức tiếp', 'Đột xuất'],
      ['Số lượt tiếp', '2'],
      ['Số người được tiếp', '5'],
      ['Số vụ việc', '3'],
      ['STT', '1'],
      ['Ghi chú', 'x'],
      ['Phường', 'Láng Hạ'],
      ['Kỳ báo cáo', '03/2021'],
    ] as const;
    const any = fc.shuffledSubarray([...pairs], { minLength: pairs.length });
    await fc.assert(
      fc.asyncProperty(any, async (shuffled) => {
        const line = (index: 0 | 1): string => `| ${shuffled.map((pair) => pair[index]).join(' | ')} |`;
        const found = await read(`${line(0)}\n${line(1)}`);
        expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 2']);
        expect(found.rows[0]?.values).toEqual(READ);
      }),
      { numRuns: 50 },
    );
  });

  test('has no headings above a title', async () => {
    const found = await read(`
      ${TITLE}
      |  |  |  | Số vụ việc |
      | Kết quả tiếp công dân | > | > | > |
      | Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Tổng số |
      ${ROW}`);
    expect(found.tables).toEqual([]);
    expect(found.findings).toEqual(['5 H001']);
  });

  test('a title that speaks of receptions is no header', async () => {
    const found = await read(`
      Tiếp công dân: số lượt tiếp, số người, số vụ việc
      | Số lượt tiếp | 12 |
      | Số người | 14 |`);
    expect(found.tables).toEqual([]);
  });
});

describe('a header of several rows', () => {
  test.each([
    [
      'merged groups',
      `| Hình thức tiếp | Kết quả tiếp | > | > | Đoàn đông người | > |
       | ^ | Số lượt tiếp | Số người | Số vụ việc | Số đoàn | Số người |`,
    ],
    [
      'groups that stand left of blanks',
      `| Hình thức tiếp | Kết quả tiếp |  |  | Đoàn đông người |  |
       |  | Số lượt tiếp | Số người | Số vụ việc | Số đoàn | Số người |`,
    ],
    [
      'labels at the top, merged downwards',
      `| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Đoàn đông người | > |
       | ^ | ^ | ^ | ^ | Số đoàn | Số người |`,
    ],
    [
      'three rows',
      `| Hình thức tiếp | Kết quả | > | > | > | > |
       | ^ | Tiếp công dân | > | > | Đoàn đông người | > |
       | ^ | Số lượt | Số người | Số vụ việc | Số đoàn | Số người |`,
    ],
  ])('%s', async (_, header) => {
    const found = await read(`${TITLE}\n${header}\n| Đột xuất | 9 | 30 | 3 | 1 | 25 |`);
    expect(found.rows.map(({ values }) => values)).toEqual([
      { kind: 'unscheduled', visits: 9, people: 30, cases: 3, groups: 1, groupPeople: 25 },
    ]);
    expect(found.tables).toHaveLength(1);
    expect(found.findings).toEqual([]);
  });

  test.each([
    ['merged', '| ^ | ^ | ^ | ^ |'],
    ['beside blanks', '|  |  |  |  |'],
  ])('whose second row only names columns of last year, %s, is one header', async (_, left) => {
    const found = await read(`
      ${TITLE}
      | Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc | Cùng kỳ năm trước | ${left.includes('^') ? '> | >' : ' | '} |
      ${left} Số lượt tiếp | Số người được tiếp | Số vụ việc |
      | Đột xuất | 2 | 5 | 3 | 7 | 8 | 9 |`);
    expect(found.rows.map(({ values }) => values)).toEqual([READ]);
    expect(found.findings).toEqual(['E4 H007', 'F4 H007', 'G4 H007']);
  });

  test.each([
    ['Quý I', []],
    ['Năm 2021', [3]],
  ])('whose second row only says %s of what was done', async (label, actual) => {
    const found = await read(`Phường Láng Hạ, năm 2021
      | Nhiệm kỳ | Chỉ tiêu | Kế hoạch | Thực hiện |
      | ^ | ^ | ^ | ${label} |
      | 2020-2025 | Kết nạp đảng viên | 10 | 3 |`);
    expect(found.rows.map(({ values }) => values.actual)).toEqual(actual);
    expect(found.told.map(({ code }) => code)).toEqual(actual.length === 0 ? ['H002', 'H011'] : []);
  });

  test('the same label under two groups is two columns', async () => {
    const found = await read(`
      ${TITLE}
      | Loại đơn | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Đã giải quyết | Chuyển đơn | Đang giải quyết | > |
      | ^ | ^ | ^ | ^ | ^ | Trong hạn | Quá hạn |
      | Tố cáo | 1 | 9 | 4 | 3 | 2 | 1 |`);
    expect(found.tables[0]?.header).toBe('A3:G4');
    expect(found.rows[0]?.values).toEqual({
      type: 'denunciation',
      carriedOver: 1,
      received: 9,
      settled: 4,
      forwarded: 3,
      pendingOnTime: 2,
      pendingOverdue: 1,
    });
  });

  test.each([
    '| (1) | (2) | (3) | (4) |',
    '| 1 | 2 | 3 | 4 |',
    "| A | '1 | '2 | '3 |",
    '| A | 1 | 2 | 3 |',
    '| MS | 1 | 2 | 3=4+5 |',
    "| '[1] | '[2] | '[3] | '[4] |",
    "| '(1) | '(2)=(3)+(4) | '(3) | '(4) |",
    "| A | '1=2+…+4 | '2 | '3 |",
  ])('a row of column numbers %s is no data', async (numbers) => {
    const found = await read(`${TITLE}\n${HEADER}\n${numbers}\n${ROW}`);
    expect(found.rows.map(({ number, values }) => [number, values])).toEqual([[5, READ]]);
    expect(found.findings).toEqual([]);
  });
});

describe('a header with something wrong', () => {
  test('a missing column is named, and no row counts', async () => {
    const found = await read(`${TITLE}\n| Hình thức tiếp | Số lượt tiếp | Số vụ việc |\n| Đột xuất | 2 | 3 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['3 H001']);
    expect(found.told[0]?.args.missing).toEqual(['Số người được tiếp']);
  });

  test('the same column twice is a finding at both, and no row counts', async () => {
    const found = await read(`
      ${TITLE}
      | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Lượt tiếp |
      | Đột xuất | 2 | 5 | 3 | 4 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toContain('E3 H002');
  });

  test('a column that no form has is left out, and said so', async () => {
    const found = await read(`
      ${TITLE}
      | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Màu sắc |
      | Đột xuất | 2 | 5 | 3 | 4 |`);
    expect(found.rows[0]?.values).toEqual(READ);
    expect(found.findings).toEqual(['E3 H007']);
  });

  test('a sheet without a header of ours gives nothing', async () => {
    const found = await read(`
      Danh sách trang thiết bị
      | Tên | Số lượng | Đơn giá |
      | Bàn | 3 | 500 |`);
    expect([found.tables, found.rows, found.findings]).toEqual([[], [], []]);
  });
});

describe('several headers on a sheet', () => {
  test('the header printed again on the next page is no data and no new table', async () => {
    const found = await read(`
      ${TITLE}
      ${HEADER}
      | Thường xuyên | 1 | 1 | 1 |
      ${HEADER}
      ${ROW}`);
    expect(found.tables).toHaveLength(1);
    expect(found.rows.map(({ number }) => number)).toEqual([4, 6]);
    expect(found.findings).toEqual([]);
  });

  test('the same labels in another order are another header', async () => {
    const found = await read(`
      ${TITLE}
      ${HEADER}
      ${ROW}
      | Hình thức tiếp | Số người được tiếp | Số lượt tiếp | Số vụ việc |
      | Thường xuyên | 9 | 4 | 4 |`);
    expect(found.rows.map(({ values }) => values)).toEqual([READ, { kind: 'regular', visits: 4, people: 9, cases: 4 }]);
  });

  test('what stands below a header that lacks a column is not read by the one above', async () => {
    const found = await read(`
      ${TITLE}
      ${HEADER}
      ${ROW}
      | Hình thức tiếp | Số lượt tiếp | Số vụ việc |
      | Thường xuyên | 9 | 4 |
      | Định kỳ | 1 | 1 |`);
    expect(found.rows.map(({ values }) => values)).toEqual([READ]);
    expect(found.findings).toEqual(['5 H001']);
  });

  test('a repeated header of two rows with its column numbers is no data', async () => {
    const header = `| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Đoàn đông người | > |
      | ^ | ^ | ^ | ^ | Số đoàn | Số người |
      | (1) | (2) | (3) | (4) | (5) | (6) |`;
    const found = await read(
      `${TITLE}\n${header}\n| Thường xuyên | 1 | 1 | 1 | 0 | 0 |\n${header}\n| Đột xuất | 2 | 5 | 3 | 0 | 0 |`,
    );
    expect(found.rows.map(({ number }) => number)).toEqual([6, 10]);
    expect(found.findings).toEqual([]);
  });

  test('another form below is another table with the title of the first', async () => {
    const found = await read(`
      ${TITLE}
      ${HEADER}
      ${ROW}

      II. Giám sát
      | Chủ thể | Hình thức | Số cuộc |
      | MTTQ | Giám sát | 4 |`);
    expect(found.tables.map(({ form, header }) => `${form} ${header}`)).toEqual([
      'receptions A3:D3',
      'supervision A7:C7',
    ]);
    expect(filed(found, 'sessions')).toEqual(['Láng Hạ 2021-03 undefined', 'Láng Hạ 2021-03 4']);
    expect(found.findings).toEqual([]);
  });

  test('a lower table takes unit and period from the title right above it', async () => {
    const found = await read(`
      ${TITLE}
      ${HEADER}
      ${ROW}

      Đơn vị: Phường Kim Liên
      Tháng 4 năm 2021
      ${HEADER}
      ${ROW}`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 2', 'Kim Liên 2021-04 2']);
    expect(found.tables).toHaveLength(2);
  });

  test('a lower table of another ward in the same month is that ward’s', async () => {
    const found = await read(`
      ${TITLE}
      ${HEADER}
      ${ROW}
      Phường Kim Liên
      ${HEADER}
      ${ROW}`);
    expect(filed(found, 'visits')).toEqual(['Láng Hạ 2021-03 2', 'Kim Liên 2021-03 2']);
  });
});
