import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';

const TITLE = 'Phường Láng Hạ\nTháng 3 năm 2021';
const HEADER = '| STT | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |';
const ROWS = ['| 1 | Thường xuyên | 4 | 6 | 4 |', '| 2 | Định kỳ | 2 | 2 | 1 |', '| 3 | Đột xuất | 1 | 1 | 1 |'];

/** A table with the title above; its header stands in row 3, so its first row is row 4. */
const read = (...rows: readonly string[]): Promise<Recognised> =>
  recognised(markdownSheet([TITLE, HEADER, ...rows].join('\n')));
const visits = (found: Recognised): unknown[] => found.rows.map(({ values }) => values.visits);

describe('total rows', () => {
  const labels = ['Tổng', 'Tổng số', 'Cộng', 'TỔNG CỘNG', 'Tổng cộng:', 'Toàn quận', 'Tổng số'.normalize('NFD')];

  test.each(labels)('“%s” at the bottom is no data', async (label) => {
    const found = await read(...ROWS, `| | ${label} | 7 | 9 | 6 |`);
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test.each(labels)('“%s” at the top is no data', async (label) => {
    const found = await read(`| | ${label} | 7 | 9 | 6 |`, ...ROWS);
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test('the label may stand in the first column, merged over the second', async () => {
    const found = await read(...ROWS, '| Tổng số | > | =7 | =9 | =6 |');
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test('subtotals in the middle are no data, and the last one may be of all', async () => {
    const found = await read(
      ROWS[0] ?? '',
      '| | Cộng | 4 | 6 | 4 |',
      ...ROWS.slice(1),
      '| | Cộng | 3 | 3 | 2 |',
      '| | Tổng cộng | 7 | 9 | 6 |',
    );
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test('a total typed as text with a thousands mark is read', async () => {
    const found = await read(
      '| | Thường xuyên | 1.582 | 1582 | 1582 |'.replace('1.582', "'1.582"),
      "| | Tổng | '1.582 | '1.582 | 1582 |",
    );
    expect(visits(found)).toEqual([1582]);
    expect(found.findings).toEqual([]);
  });

  test.each([
    ['at the bottom', [...ROWS, '| | Tổng số | 8 | 9 | 6 |'], 'C7'],
    ['at the top', ['| | Tổng số | 8 | 9 | 6 |', ...ROWS], 'C4'],
    ['in the middle', [ROWS[0] ?? '', '| | Cộng | 8 | 6 | 4 |', ...ROWS.slice(1)], 'C5'],
  ])('a total %s that differs is a finding with both figures', async (_, rows, cell) => {
    const found = await read(...rows);
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([`${cell} R001`]);
    const { stated, computed } = found.told[0]?.args ?? {};
    expect([stated, computed]).toEqual([8, cell === 'C5' ? 4 : 7]);
  });

  test('a total is not held against rows one of which cannot be read', async () => {
    const found = await read(...ROWS.slice(1), "| 1 | Thường xuyên | '1,5 | 6 | 4 |", '| | Tổng số | 7 | 9 | 6 |');
    expect(found.findings).toEqual(['C6 C004']);
  });
});

describe('a lettered row that heads a group with its sums', () => {
  const HEAD = ['Tháng 3 năm 2021', '| TT | Phường | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |'];
  const ONE = ['| 1 | Láng Hạ | Thường xuyên | 2 | 3 | 2 |', '| 2 | Láng Hạ | Định kỳ | 1 | 1 | 1 |'];
  const TWO = ['| 1 | Cát Linh | Thường xuyên | 4 | 6 | 4 |', '| 2 | Cát Linh | Định kỳ | 0 | 0 | 0 |'];
  const group = async (...rows: string[]): Promise<Recognised> =>
    recognised(markdownSheet([...HEAD, ...rows].join('\n')));

  test.each([
    ['A', 'B'],
    ['I', 'II'],
    ['I.', 'II.'],
  ])('%s, %s: no data where every figure is the sum of the rows below', async (first, second) => {
    const head = (letter: string, sums: string): string => `| ${letter} | PHƯỜNG LOẠI ${letter} | > | ${sums} |`;
    const rows = [head(first, '3 | 4 | 3'), ...ONE, head(second, '4 | 6 | 4'), ...TWO, '| | Tổng | > | 7 | 10 | 7 |'];
    const found = await group(...rows);
    expect(visits(found)).toEqual([2, 1, 4, 0]);
    expect(found.findings).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['one figure is not the sum', ['| A | PHƯỜNG LOẠI 1 | | 3 | 4 | 9 |', ...ONE]],
    ['a figure is blank', ['| A | PHƯỜNG LOẠI 1 | | 3 | 4 | |', ...ONE]],
    ['nothing stands below it', [...ONE, '| A | PHƯỜNG LOẠI 1 | | 3 | 4 | 3 |']],
    ['it numbers rows as those below do', ['| A | Vạn Phúc | | 2 | 3 | 2 |', '| B | Láng Hạ | Định kỳ | 2 | 3 | 2 |']],
    ['its label is nearly a unit', ['| A | Láng Hg | | 3 | 4 | 3 |', ...ONE]],
    ['its label is nearly a choice', ['| A | Thường xuyn | | 3 | 4 | 3 |', ...ONE]],
    [
      'a row below it cannot be read',
      ['| A | PHƯỜNG LOẠI 1 | | 3 | 4 | 3 |', ...ONE, "| 3 | Láng Hạ | Đột xuất | '1,5 | 0 | 0 |"],
    ],
    ['all is zero', ['| A | PHƯỜNG LOẠI 1 | | 0 | 0 | 0 |', '| 1 | Láng Hạ | Định kỳ | 0 | 0 | 0 |']],
    ['it has no letter', ['| 1 | PHƯỜNG LOẠI 1 | | 3 | 4 | 3 |', ...ONE]],
  ])('is refused where %s', async (_, rows) => {
    const found = await group(...rows);
    const at = rows.findIndex((row) => !row.includes('Láng Hạ')) + 3;
    expect(found.findings).toContainEqual(expect.stringMatching(new RegExp(`^[BC]${at} C0(06|08|12)$`)));
  });
});

test('a lettered party cell is no group, whatever the cells below it come to', async () => {
  const found = await recognised(
    markdownSheet(`
      Đảng ủy phường Láng Hạ
      Năm 2021
      | TT | Tên chi bộ | Loại hình | Xếp loại | Tổng số đảng viên | Được đánh giá | HTXSNV | HTTNV | HTNV | KHTNV | Không đánh giá |
      | A | Công an phường | | | 5 | 5 | 1 | 4 | 0 | 0 | 0 |
      | 1 | Chi bộ 2 | Chi bộ | HTTNV | 5 | 5 | 1 | 4 | 0 | 0 | 0 |`),
  );
  expect(found.rows.map(({ number }) => number)).toEqual([5]);
  expect(found.findings).toContain('C4 C012');
});

describe('rows that are no data', () => {
  test.each(['Lũy kế', 'Lũy kế từ đầu năm', 'LUỸ KẾ', 'Lũy kế đến tháng 3'])('“%s”', async (label) => {
    const found = await read(...ROWS, `| | ${label} | 70 | 90 | 60 |`);
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test('notes, signatures and telephone-free furniture below', async () => {
    const found = await read(
      ...ROWS,
      '| | Tổng | 7 | 9 | 6 |',
      '',
      'Ghi chú: số liệu tháng 3 gồm cả 2 vụ việc của tháng 2',
      '|  |  | Hà Nội, ngày 04 tháng 4 năm 2021 |',
      '| NGƯỜI LẬP BIỂU |  |  | CHỦ TỊCH |',
      '| (Ký, ghi rõ họ tên) |  |  | (Ký tên, đóng dấu) |',
      '',
      '| Nơi nhận: |  |  |  |',
      '| - Như trên; |',
    );
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test('a note in the middle does not end the table', async () => {
    const found = await read(...ROWS.slice(0, 2), '(chuyển trang sau)', ROWS[2] ?? '', '| | Tổng | 7 | 9 | 6 |');
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual([]);
  });

  test('a hidden row counts, and is said', async () => {
    const found = await read(...ROWS.slice(0, 2), `~${ROWS[2]}`);
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual(['6 F010']);
  });

  test('a hidden sheet counts, and is said', async () => {
    const found = await recognised(markdownSheet([TITLE, HEADER, ...ROWS].join('\n'), { hidden: true }));
    expect(visits(found)).toEqual([4, 2, 1]);
    expect(found.findings).toEqual(['3 F010']);
  });
});

describe('cells of a count column', () => {
  test('a blank is not reported, a dash and a zero are zero', async () => {
    const found = await read(
      '| 1 | Thường xuyên |  | - | 0 |',
      '| 2 | Định kỳ | Không phát sinh | không | 0 |',
      '| 3 | Đột xuất |  |  |  |',
    );
    expect(found.rows.map(({ values }) => [values.visits, values.people, values.cases])).toEqual([
      [null, 0, 0],
      [0, 0, 0],
      [null, null, null],
    ]);
    expect(found.findings).toEqual(['C4 C005', 'C6 C005', 'D6 C005', 'E6 C005']);
  });

  test.each<[string, string, number]>([
    ['typed', '12', 12],
    ['of a formula', '=12', 12],
    ['typed as text', "'12", 12],
    ['with a thousands mark', "'1.582", 1582],
  ])('a number %s is read', async (_, cell, value) => {
    const found = await read(`| 1 | Thường xuyên | 3 | 2000 | ${cell} |`);
    expect(found.rows.map(({ values }) => values.cases)).toEqual([value]);
    expect(found.findings).toEqual([]);
  });

  test.each([
    ['an en-US thousand', '1.582', 'C004'],
    ['a decimal comma', "'1,5", 'C004'],
    ['a broken group', "'12.34", 'C004'],
    ['a negative number', '-3', 'C002'],
    ['a broken number', '0.12345', 'C003'],
    ['two numbers', "'12-13", 'C001'],
    ['a word', 'nhiều', 'C001'],
    ['a date', '2021-10-03', 'C013'],
    ['an error', '#REF!', 'C010'],
    ['a formula with an error', '=#DIV/0!', 'C010'],
    ['a formula without a result', '=?', 'C011'],
  ])('%s refuses the row', async (_, cell, code) => {
    const found = await read(ROWS[0] ?? '', `| 2 | Định kỳ | ${cell} | 2 | 1 |`, ROWS[2] ?? '');
    expect(visits(found)).toEqual([4, 1]);
    expect(found.findings).toEqual([`C5 ${code}`]);
    expect(found.refused.map(({ why, at, unit, period }) => [why, at.row, unit?.name, period?.id])).toEqual([
      [code, 5, 'Láng Hạ', '2021-03'],
    ]);
  });

  test('both readings of an unclear number are shown', async () => {
    const found = await read('| 1 | Thường xuyên | 1.582 | 2 | 1 |');
    expect(found.told[0]?.args.readings).toEqual(['1,582', '1582']);
  });

  test('an optional blank is no finding', async () => {
    const found = await recognised(
      markdownSheet(`${TITLE}
        | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Số đoàn đông người |
        | Đột xuất | 1 | 1 | 1 |  |`),
    );
    expect(found.rows.map(({ values }) => values.groups)).toEqual([null]);
    expect(found.findings).toEqual([]);
  });
});

describe('labels', () => {
  test('a blank label with figures refuses the row', async () => {
    const found = await read(ROWS[0] ?? '', '| 2 |  | 2 | 2 | 1 |');
    expect(visits(found)).toEqual([4]);
    expect(found.findings).toEqual(['B5 C012']);
  });

  test('a blank label that goes by the unit is no finding of its own where nothing states the unit', async () => {
    const found = await recognised(
      markdownSheet(`Tháng 3 năm 2021
        | Cấp | Chủ thể | Hình thức | Số cuộc |
        |  | HĐND | Giám sát | 1 |`),
    );
    expect(found.findings).toEqual(['2 H003']);
  });

  test('an unknown label with figures refuses the row', async () => {
    const found = await read(ROWS[0] ?? '', '| 2 | Qua mạng | 2 | 2 | 1 |');
    expect(visits(found)).toEqual([4]);
    expect(found.findings).toEqual(['B5 C006']);
  });
});

describe('personal columns', () => {
  const PERSONAL = [
    'Họ tên',
    'Họ và tên',
    'Người gửi',
    'Địa chỉ',
    'CCCD/CMND',
    'Số điện thoại',
    'Nội dung đơn',
    'Chữ ký',
  ];

  test.each(PERSONAL)('“%s” is said to be there, and its contents go nowhere', async (label) => {
    const sheet = markdownSheet(`${TITLE}
      | Hình thức tiếp | ${label} | Số lượt tiếp | Số người | Số vụ việc |
      | Đột xuất | Nguyễn Văn A 0912345678 | 1 | 1 | 1 |
      | Định kỳ | 001099012345 | 2 | 2 | 2 |`);
    const found = await recognised(sheet);
    expect(visits(found)).toEqual([1, 2]);
    expect(found.findings).toEqual(['B3 P001']);
    expect([...sheet.droppedColumns]).toEqual([2]);
    expect(JSON.stringify(found)).not.toMatch(/Nguyễn|0912345678|001099012345/);
  });

  test('personal columns are dropped before the first row below the header is handed out', async () => {
    const sheet = markdownSheet(`${TITLE}
      | Họ và tên | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
      | Nguyễn Văn A | Đột xuất | 1 | 1 | 1 |`);
    const seen: string[] = [];
    const spying = {
      ...sheet,
      async *rows() {
        for await (const batch of sheet.rows())
          yield (function* () {
            for (const row of batch) {
              seen.push(...row.cells.map(({ text }) => text));
              yield row;
            }
          })();
      },
    };
    await recognised(spying);
    expect(seen).toContain('Đột xuất');
    expect(seen).not.toContain('Nguyễn Văn A');
  });
});

describe('rows in which nothing can be read, and that go on with the table', () => {
  const TASKS = 'Phường Cát Linh\nNăm 2021\n| STT | Nhiệm vụ | Tình trạng |\n| 1 | Xây nhà văn hóa | Hoàn thành |';

  test('an unknown choice is refused with its cell, and the rows behind it are read', async () => {
    const rows = ['| 2 | Cải tạo ngõ | Đang làm |', '| 3 | Sửa trường | Chậm |', '| 4 | Trồng cây | |'];
    const found = await recognised(markdownSheet([TASKS, ...rows].join('\n')));
    expect(found.rows.map(({ number, values }) => [number, values.status])).toEqual([
      [4, 'done'],
      [6, 'late'],
    ]);
    expect(found.findings).toEqual(['C5 C006', 'C7 C012']);
  });

  test('a register row without its day is refused', async () => {
    const found = await recognised(
      markdownSheet(`
        Phường Cát Linh
        Tính đến ngày 30/9/2022
        | Tên tổ chức đảng | Lý do | Ngày đưa vào danh sách | Ngày đưa ra khỏi danh sách |
        | Chi bộ 1 | mất đoàn kết | 05/01/2022 | |
        | Chi bộ 2 | mất đoàn kết | | |
        | Chi bộ 3 | mất đoàn kết | 05/03/2022 | |`),
    );
    expect(found.entries.map(({ number }) => number)).toEqual([4, 6]);
    expect(found.findings).toEqual(['C5 C012']);
  });

  test.each([
    ['who signs, right below', ['| | NGƯỜI LẬP BIỂU | CHỦ TỊCH |', '| | Trần Thị B | Nguyễn Văn A |']],
    ['who signs, below a blank row', ['', '| | Cán bộ tổng hợp | Phó Chủ tịch |']],
    ['a list of notes that begins at 1', ['', 'Ghi chú:', '| 1 | Số liệu đến 31/12 | |']],
    ['another table', ['| Cấp | Chủ thể | Hình thức | Số cuộc |', '| Phường | HĐND | Giám sát | 1 |']],
  ])('%s is none', async (_name, below) => {
    const found = await recognised(markdownSheet([TASKS, '| 2 | Sửa trường | Chậm |', ...below].join('\n')));
    expect(found.rows.filter(({ table }) => table.form === 'key-tasks')).toHaveLength(2);
    expect(found.refused).toEqual([]);
    expect(found.findings.filter((one) => !one.endsWith('H004'))).toEqual([]);
  });
});
