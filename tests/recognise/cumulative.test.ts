import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';

const TITLE = 'UBND phường Láng Hạ\nTháng 3 năm 2021\n';
const read = (text: string): Promise<Recognised> => recognised(markdownSheet(text));

/** Visits, people and cases of each row. */
const data = ({ rows }: Recognised): unknown[] =>
  rows.map(({ values: { visits, people, cases } }) => [visits, people, cases]);
const sums = ({ rows }: Recognised): unknown[] => rows.map(({ cumulative }) => cumulative);

describe('cumulative columns are no data', () => {
  test.each([
    [
      'two merged levels',
      `| Hình thức tiếp | Số lượt tiếp | > | Số người | > | Số vụ việc | > |
       | ^ | Trong kỳ | Lũy kế | Trong kỳ | Lũy kế | Trong kỳ | Lũy kế |
       | Thường xuyên | 12 | 40 | 15 | 50 | 11 | 38 |`,
    ],
    [
      'the sum first',
      `| Hình thức tiếp | Số lượt tiếp | > | Số người | > | Số vụ việc | > |
       | ^ | Lũy kế | Trong tháng | Cộng dồn | Trong tháng | Luỹ kế từ đầu năm | Trong tháng |
       | Thường xuyên | 40 | 12 | 50 | 15 | 38 | 11 |`,
    ],
    [
      'two groups of the same names',
      `| Hình thức tiếp | Trong tháng | > | > | Lũy kế từ đầu năm | > | > |
       | ^ | Số lượt tiếp | Số người | Số vụ việc | Số lượt tiếp | Số người | Số vụ việc |
       | Thường xuyên | 12 | 15 | 11 | 40 | 50 | 38 |`,
    ],
    [
      'names of their own',
      `| Hình thức tiếp | Số lượt tiếp | Lũy kế số lượt tiếp | Số người | Số người (lũy kế) | Số vụ việc | Số vụ việc cộng dồn từ đầu năm |
       | Thường xuyên | 12 | 40 | 15 | 50 | 11 | 38 |`,
    ],
    [
      'a bare one behind each',
      `| Hình thức tiếp | Số lượt tiếp | LK | Số người | LK | Số vụ việc | LK |
       | Thường xuyên | 12 | 40 | 15 | 50 | 11 | 38 |`,
    ],
  ])('%s', async (_, text) => {
    const found = await read(TITLE + text.replace(/^ +/gm, ''));
    expect(data(found)).toEqual([[12, 15, 11]]);
    expect(sums(found)).toEqual([{ visits: 40, people: 50, cases: 38 }]);
    expect(found.findings).toEqual([]);
  });

  test.each([
    [
      'only sums',
      '| Hình thức tiếp | Lũy kế số lượt tiếp | Lũy kế số người | Lũy kế số vụ việc |\n| Thường xuyên | 40 | 50 | 38 |',
      [],
    ],
    [
      'sums without a column of the month',
      '| Hình thức tiếp | Số lượt tiếp lũy kế | Số người | Số vụ việc |\n| Thường xuyên | 40 | 15 | 11 |',
      ['3 H001'],
    ],
    [
      'a heading that reaches over all columns',
      `| Hình thức tiếp | Cộng dồn từ đầu năm | | | | | |
| | Số lượt tiếp | Số người | Số vụ việc | Số lượt tiếp | Số người | Số vụ việc |
| Thường xuyên | 40 | 50 | 38 | 12 | 15 | 11 |`,
      ['4 H001'],
    ],
  ])('%s: no row counts', async (_, text, findings) => {
    const found = await read(TITLE + text);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(findings);
  });

  test.each([
    ['one sum of who knows what', '| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Lũy kế |', '3'],
    [
      'since the start of the term',
      '| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Lũy kế số lượt tiếp từ đầu nhiệm kỳ |',
      '3',
    ],
    [
      'since a year long ago',
      '| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc | Lũy kế số lượt tiếp từ năm 2017 đến nay |',
      '3',
    ],
  ])('%s is said to count nowhere', async (_, header, row) => {
    const found = await read(`${TITLE}${header}\n| Thường xuyên | 12 | 15 | 11 | 40 |`);
    expect(data(found)).toEqual([[12, 15, 11]]);
    expect(sums(found)).toEqual([undefined]);
    expect(found.findings).toEqual([`E${row} H007`]);
  });

  test('a column of the same months last year under the same headings is not taken for that of this month', async () => {
    const found = await read(`${TITLE}
| Hình thức tiếp | Số lượt tiếp | > | Số người | > | Số vụ việc | > |
| ^ | Cùng kỳ năm trước | Trong kỳ | Cùng kỳ năm trước | Trong kỳ | Cùng kỳ năm trước | Trong kỳ |
| Thường xuyên | 40 | 12 | 50 | 15 | 38 | 11 |`);
    expect(data(found)).toEqual([[12, 15, 11]]);
    expect(found.findings).toEqual(['B5 H007', 'D5 H007', 'F5 H007']);
  });

  test('“trong kỳ” that belongs to a name stays with it', async () => {
    const found = await read(`${TITLE}
| Loại đơn | Kỳ trước chuyển sang | Tiếp nhận | > | Đã giải quyết | Chuyển đơn | Trong hạn | Quá hạn |
| ^ | ^ | Trong kỳ | Lũy kế | ^ | ^ | ^ | ^ |
| Khiếu nại | 1 | 2 | 9 | 1 | 1 | 1 | 0 |`);
    expect(found.rows.map(({ values, cumulative }) => [values.received, cumulative])).toEqual([[2, { received: 9 }]]);
  });

  test('a misspelt name is not looked for among sums', async () => {
    const found = await read(`${TITLE}
| Loại đơn | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Đã giải quyết | Chuyển, hướng dẫn, trả lại LK | Trong hạn | Quá hạn |
| Khiếu nại | 1 | 2 | 1 | 1 | 1 | 0 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['4 H001']);
  });

  test('a sum that cannot be read is no sum', async () => {
    const found = await read(`${TITLE}
| Hình thức tiếp | Số lượt tiếp | Lũy kế số lượt tiếp | Số người | Số vụ việc |
| Thường xuyên | 12 | '1,5 | 15 | 11 |`);
    expect([data(found), sums(found), found.findings]).toEqual([[[12, 15, 11]], [{}], []]);
  });
});

test.each(['| Lũy kế từ đầu năm | > | > | > |', '|  |  | Lũy kế | > |'])(
  'nor is a table with “%s” above its title',
  async (line) => {
    const found = await read(`${TITLE}
${line}
| Kết quả tiếp công dân | > | > | > |
| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
| Thường xuyên | 4 | 6 | 4 |`);
    expect(found.tables.map(({ isCumulative }) => isCumulative)).toEqual([true]);
    expect(found.findings).toEqual(['6 H012']);
  },
);

describe('cumulative rows are no data', () => {
  const HEADER = '| Phường | Kỳ báo cáo | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |';
  const ward = (name: string, period = '03/2021'): string =>
    ['Thường xuyên', 'Định kỳ'].map((kind) => `| ${name} | ${period} | ${kind} | 4 | 6 | 4 |`).join('\n');
  /** The visits of each cumulative row, whose and up to when they are. */
  const cumulative = (found: Recognised): string[] =>
    found.cumulative.map(
      ({ number, figures, units, period }) =>
        `${number}: ${figures.visits} ${units.map(({ name }) => name).join(' + ')} ${period.id}`,
    );

  test.each([
    'Lũy kế',
    'Luỹ kế từ đầu năm',
    'Cộng dồn',
    'Cộng lũy kế',
    'Từ đầu năm đến nay',
    'LK đến tháng 3',
    'Tổng lũy kế năm 2021',
  ])('“%s”', async (label) => {
    const found = await read(`${TITLE}
| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
| Thường xuyên | 4 | 6 | 4 |
| ${label} | 70 | 90 | 60 |`);
    expect(data(found)).toEqual([[4, 6, 4]]);
    expect(found.findings).toEqual([]);
    expect(cumulative(found)).toEqual(['6: 70 Láng Hạ 2021-03']);
  });

  test('at the top it sums what stands below', async () => {
    const found = await read(`${HEADER}\n| Lũy kế | | | 70 | 90 | 60 |\n${ward('Láng Hạ')}\n${ward('Kim Liên')}`);
    expect(cumulative(found)).toEqual(['2: 70 Láng Hạ + Kim Liên 2021-03']);
  });

  test('that names its ward and month is of them', async () => {
    const found = await read(
      `${HEADER}\n${ward('Láng Hạ')}\n${ward('Kim Liên')}\n| Láng Hạ | 03/2021 | Lũy kế | 70 | 90 | 60 |`,
    );
    expect(cumulative(found)).toEqual(['6: 70 Láng Hạ 2021-03']);
    expect(found.findings).toEqual([]);
  });

  test('one below each ward sums that ward', async () => {
    const found = await read(
      `${HEADER}\n${ward('Láng Hạ')}\n| Lũy kế | | | 70 | 90 | 60 |\n${ward('Kim Liên')}\n| Lũy kế | | | 80 | 90 | 60 |`,
    );
    expect(cumulative(found)).toEqual(['4: 70 Láng Hạ 2021-03', '7: 80 Kim Liên 2021-03']);
  });

  test('one below each kind of one ward sums nobody knows what', async () => {
    const found = await read(`${TITLE}
| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
| Thường xuyên | 4 | 6 | 4 |
| Lũy kế | 40 | 60 | 40 |
| Định kỳ | 4 | 6 | 4 |
| Lũy kế | 30 | 60 | 30 |`);
    expect(cumulative(found)).toEqual(['6: 40  2021-03', '8: 30  2021-03']);
  });

  test('below twelve months it reaches to the last of them', async () => {
    const found = await read(
      `${HEADER}\n${ward('Láng Hạ', '01/2021')}\n${ward('Láng Hạ', '02/2021')}\n| Lũy kế | | | 16 | 24 | 16 |`,
    );
    expect(cumulative(found)).toEqual(['6: 16 Láng Hạ 2021-02']);
  });

  test('beside rows of nobody knows whom it sums nobody knows what', async () => {
    const found = await read(`${HEADER}\n${ward('Láng Hạ')}\n${ward('Láng Hạa')}\n| Lũy kế | | | 16 | 24 | 16 |`);
    expect(cumulative(found)).toEqual(['6: 16  2021-03']);
  });
});
