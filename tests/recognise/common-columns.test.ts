import { describe, expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { filed, recognised } from '../support/recognised.ts';

const UNIT = 'Đơn vị: UBND phường Láng Thượng';
const TITLE = `${UNIT}\nTháng 3 năm 2021`;
const R = 'Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc';

const read = (text: string) => recognised(markdownSheet(text));

describe('men are no years', () => {
  test.each([
    ['Nam', 'Nữ'],
    ['NAM', 'NỮ'],
    ['Nam', 'Số nữ'],
    ['Nam', 'Ghi chú'],
  ])('%s beside %s', async (men, other) => {
    const found = await read(`${TITLE}\n| ${R} | ${men} | ${other} |\n| Thường xuyên | 5 | 6 | 4 | 2 | 4 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5']);
    expect(found.findings).toContain('E3 H007');
  });

  test('below a heading of people', async () => {
    const found = await read(`${TITLE}
      | Hình thức tiếp | Số lượt tiếp | Số người được tiếp | > | Số vụ việc |
      | ^ | ^ | Tổng số | Nam | ^ |
      | Thường xuyên | 5 | 6 | 2 | 4 |`);
    expect(filed(found, 'people')).toEqual(['Láng Thượng 2021-03 6']);
    expect(found.findings).toEqual(['D4 H007']);
  });

  test.each(['Nam', 'NAM', 'Năm', 'NĂM'])('%s over years is the year', async (label) => {
    const found = await read(`${UNIT}\n| Tháng | ${label} | ${R} |\n| 3 | 2021 | Thường xuyên | 5 | 6 | 4 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5']);
    expect(found.findings).toEqual([]);
  });

  test('a number that is no year is no month either', async () => {
    const found = await read(`${TITLE}\n| Năm | ${R} |\n| 2 | Thường xuyên | 5 | 6 | 4 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A4 C009']);
  });
});

describe('a period in two columns', () => {
  test.each([
    ['Quý', 'I', '2021-Q1'],
    ['Quý', '2', '2021-Q2'],
    ['Qúy', 'Quý III', '2021-Q3'],
    ['Quí', 'iv', '2021-Q4'],
    ['Tháng', '3', '2021-03'],
    ['Tháng', 'Tháng 12', '2021-12'],
    ['Kỳ', 'Tháng 3', '2021-03'],
    ['Kỳ', 'Quý I', '2021-Q1'],
    ['Kỳ', '6 tháng đầu năm', '2021-H1'],
  ])('%s %s of the year beside it', async (label, cell, period) => {
    const found = await read(`${UNIT}\n| ${label} | Năm | ${R} |\n| ${cell} | 2021 | Thường xuyên | 5 | 6 | 4 |`);
    expect(filed(found, 'visits')).toEqual([`Láng Thượng ${period} 5`]);
    expect(found.findings).toEqual([]);
  });

  test.each([
    ['Quý, năm', 'I/2021', '2021-Q1'],
    ['Quý/năm', 'Quý II năm 2021', '2021-Q2'],
    ['Quý', '3/2021', '2021-Q3'],
  ])('%s %s in one', async (label, cell, period) => {
    const found = await read(`${UNIT}\n| ${label} | ${R} |\n| ${cell} | Thường xuyên | 5 | 6 | 4 |`);
    expect(filed(found, 'visits')).toEqual([`Láng Thượng ${period} 5`]);
  });

  test.each(['5', 'V', 'x', '2021-03-01'])('%s is no quarter', async (cell) => {
    const found = await read(`${UNIT}\n| Quý | Năm | ${R} |\n| ${cell} | 2021 | Thường xuyên | 5 | 6 | 4 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A3 C009']);
  });

  test.each(['Quỹ', 'Ký'])('%s is another word', async (label) => {
    const found = await read(`${TITLE}\n| ${R} | ${label} |\n| Thường xuyên | 5 | 6 | 4 | 2 |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5']);
    expect(found.findings).toEqual(['E3 H007']);
  });
});

describe('a column that only has the name of a common one', () => {
  test.each([
    ['Đơn vị', 'lượt'],
    ['Đơn vị', 'Vụ việc'],
    ['Thời gian', '8h-11h'],
    ['Thời gian', '14:00 - 16:30'],
  ])('%s of %s is told of once, at its heading', async (label, cell) => {
    const found = await read(`${TITLE}
      | ${R} | ${label} |
      | Thường xuyên | 5 | 6 | 4 | ${cell} |
      | Định kỳ | 1 | 1 | 1 | ${cell} |`);
    expect(filed(found, 'visits')).toEqual(['Láng Thượng 2021-03 5', 'Láng Thượng 2021-03 1']);
    expect(found.findings).toEqual(['E3 H007']);
  });

  test.each([
    ['Đơn vị', 'Láng Hạ', 'Láng Hạ 2021-03 5'],
    ['Thời gian', 'Tháng 3', 'Láng Thượng 2021-03 5'],
  ])('%s of %s is that', async (label, cell, row) => {
    const found = await read(`${TITLE}\n| ${R} | ${label} |\n| Thường xuyên | 5 | 6 | 4 | ${cell} |`);
    expect(filed(found, 'visits')).toEqual([row]);
  });
});

describe('another word is no misspelling', () => {
  const people = (label: string) =>
    read(`${TITLE}\n| Hình thức tiếp | Số lượt tiếp | ${label} | Số vụ việc |\n| Thường xuyên | 5 | 6 | 4 |`);

  test.each(['Số người được tiếp nữ', 'Số người chưa được tiếp', 'Số người được', 'Số nam được tiếp'])(
    '%s',
    async (label) => {
      const found = await people(label);
      expect(found.rows).toEqual([]);
      expect(found.findings).toEqual(['3 H001']);
    },
  );

  test.each(['Số ngưòi đuợc tiêp', 'Số nguoif được tiếp', 'Số ngừi được tiếp', 'Số người đựơc típ'])(
    'but %s is',
    async (label) => {
      const found = await people(label);
      expect(filed(found, 'people')).toEqual(['Láng Thượng 2021-03 6']);
    },
  );

  test.each(['Tiếp nhận trong quý', 'Tiếp nhận trong năm', 'Chưa tiếp nhận trong kỳ'])('%s', async (label) => {
    const found = await read(`${TITLE}
      | Loại đơn | Kỳ trước chuyển sang | ${label} | Đã giải quyết | Chuyển đơn | Trong hạn | Quá hạn |
      | Tố cáo | 1 | 9 | 4 | 3 | 2 | 1 |`);
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['3 H001']);
  });
});
