import { expect, test } from 'vitest';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { withFiles } from '../support/temp-folder.ts';

const HEADER = 'Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc';

async function read(path: string, lines: readonly string[]) {
  return withFiles({ [path]: lines.join('\n') }, async (folder) => {
    const { facts, findings } = await takeIn(await findFiles([path], folder), { register: createRegister(dongDa) });
    return { facts: facts.length, findings: findings.map(({ code, at }) => `${code} ${at.row ?? ''}`) };
  });
}

test('the year of a folder is not the period of a monthly form', async () => {
  const found = await read('2021/so-lieu.csv', ['Đơn vị: UBND phường Láng Thượng', HEADER, 'Thường xuyên,12,15,11']);
  expect(found).toEqual({ facts: 0, findings: ['H004 2'] });
});

test('a row of the table that follows a line of text is read or refused, never passed over', async () => {
  const lines = ['UBND phường Láng Thượng', 'Tháng 3 năm 2021', HEADER, 'Thường xuyên,12,15,11', 'Ghi chú: theo sổ'];
  const found = await read('x.csv', [...lines, 'Định kì lạ,4,6,4', 'Đột xuất,0,0,0']);
  expect(found).toEqual({ facts: 6, findings: ['C006 6'] });
});

test('nor is it where nothing of the table follows it', async () => {
  const lines = ['UBND phường Láng Thượng', 'Tháng 3 năm 2021', HEADER, 'Thường xuyên,12,15,11', 'Ghi chú: theo sổ'];
  expect(await read('x.csv', [...lines, 'Đột suất,4,6,4'])).toEqual({ facts: 3, findings: ['C006 6'] });
});

test.each([
  ['a wrong label with one figure', 'Đột suất,1,,', 3, ['C005 6', 'C005 6', 'C006 6']],
  ['a wrong label with a figure in words', 'Đột suất,1 lượt,,', 3, ['C005 6', 'C005 6', 'C006 6']],
  ['a label that is none of the table, with one figure', 'Tổ dân phố 3,1,,', 3, ['H011 6']],
  ['a wrong label with words for none', 'Đột suất,không,-,không', 3, ['C006 6']],
  ['a right label with one figure', 'Đột xuất,1,,', 4, ['C005 6', 'C005 6']],
  ['figures in words alone', 'Tổ dân phố 3,không,-,-', 3, ['C006 6']],
])('below a line of text, %s is not passed over', async (_, row, facts, findings) => {
  const lines = ['UBND phường Láng Thượng', 'Tháng 3 năm 2021', HEADER, 'Thường xuyên,12,15,11', 'Ghi chú: theo sổ'];
  const found = await read('x.csv', [...lines, row]);
  expect({ ...found, findings: found.findings.toSorted() }).toEqual({ facts, findings });
});

test('words for none beside a label that the form does not have are a row of the table', async () => {
  const lines = ['UBND phường Láng Thượng', 'Tháng 3 năm 2021', HEADER, 'Thường xuyên,12,15,11'];
  expect(await read('x.csv', [...lines, 'Đột suất,-,không,-'])).toEqual({ facts: 3, findings: ['C006 5'] });
});

test('neither a signature nor a title with a month in a cell of its own is a figure', async () => {
  const table = [HEADER, 'Thường xuyên,12,15,11'];
  const lines = ['UBND phường Láng Thượng', 'Tháng:,3', 'Năm 2021', ...table, 'Người lập,,Chủ tịch', ''];
  const { findings } = await read('x.csv', [...lines, 'UBND phường Láng Hạ', 'Tháng:,3/2021', ...table]);
  expect(findings).toEqual([]);
});

test.each([
  ['another table', ['Tổ dân phố,Lượt,Người,Vụ', 'Tổ 1,8,5,3']],
  ['a comparison below the total', ['Tổng,12,15,11', 'So với cùng kỳ:', 'Năm trước,8,5,3']],
])('%s below a table is none of its rows', async (_, below) => {
  const lines = ['UBND phường Láng Thượng', 'Tháng 3 năm 2021', HEADER, 'Thường xuyên,12,15,11'];
  const { facts, findings } = await read('x.csv', [
    ...lines,
    ...(below[0]?.startsWith('Tổng') ? [] : ['Ghi chú:']),
    ...below,
  ]);
  expect({ facts, findings }).toEqual({ facts: 3, findings: [expect.stringMatching(/^H011/)] });
});
