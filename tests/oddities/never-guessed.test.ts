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
