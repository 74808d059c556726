import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forms } from '../../../src/forms/registry.ts';
import { fold } from '../../../src/text/fold.ts';
import { dongDa } from '../../../src/units/dong-da.ts';
import { excerptOf, excerptsIn } from '../../support/excerpts.ts';
import { PROJECT } from '../../support/run.ts';
import { withFiles } from '../../support/temp-folder.ts';

const TITLE = 'Đơn vị: UBND phường Láng Thượng\nTháng 3 năm 2021\n';
const HEADER = 'Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc';
const LABELS = 'Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc';

test('the row of a finding, the one above and the one below, never the header again', async () => {
  const sheet = `${TITLE}${HEADER}\nThường xuyên,12,15,11\nĐịnh kỳ,x,6,4\nĐột xuất,0,0,0\nTổng số,16,21,15\n`;
  expect(await excerptOf('C001', { 'a.csv': sheet })).toEqual([
    `3 ${LABELS}`,
    '4 Thường xuyên | 12 | 15 | 11',
    '5 Định kỳ | … | 6 | 4',
    '6 Đột xuất | 0 | 0 | 0',
  ]);
  const first = `${TITLE}${HEADER}\nThường xuyên,x,15,11\nTổng số,16,21,15\n`;
  expect(await excerptOf('C001', { 'a.csv': first })).toEqual([
    `3 ${LABELS}`,
    '4 Thường xuyên | … | 15 | 11',
    '5 Tổng số | 16 | 21 | 15',
  ]);
});

test('columns that are none of the form stay away, whatever they hold', async () => {
  const sheet = `${TITLE}Họ và tên,${HEADER},Ghi chú,Điện thoại\nTrần Văn Mẫu,Định kỳ,x,6,4,nhà số 5,912345678\n`;
  expect(await excerptOf('C001', { 'a.csv': sheet })).toEqual([`3 ${LABELS}`, '4 Định kỳ | … | 6 | 4']);
});

test('a column that a finding is about is there, and says nothing', async () => {
  const sheet = `${TITLE}${HEADER},Họ và tên\nĐịnh kỳ,4,6,4,Trần Văn Mẫu\n`;
  expect(await excerptOf('P001', { 'a.csv': sheet })).toEqual([`3 ${LABELS} | …`]);
});

test('a misspelt name of a column stands there as it is in the sheet', async () => {
  const sheet = `${TITLE}${HEADER.replace('lượt tiếp', 'lượt tip')}\nĐịnh kỳ,4,6,4\n`;
  expect(await excerptOf('H010', { 'a.csv': sheet })).toEqual([
    '3 Hình thức tiếp | Số lượt tip | Số người được tiếp | Số vụ việc',
  ]);
});

test('a word where a number, a kind or a ward belongs is not shown: it may be a name', async () => {
  const sheet = `Tháng 3 năm 2021\nPhường,${HEADER}\nLáng Hạ,Trần Văn Mẫu,Trần Văn Mẫu,6,4\nTrần Văn Mẫu,Định kỳ,1,6,912345678\n`;
  const shown = await excerptOf('C006', { 'a.csv': sheet });
  expect(shown.slice(1)).toEqual(['3 Láng Hạ | … | … | 6 | 4', '4 … | Định kỳ | 1 | 6 | …']);
});

test('two figures in a cell are not shown as one', async () => {
  const sheet = `${TITLE}${HEADER}\n"Định\nkỳ","5\n120",6,4\n`;
  expect(await excerptOf('C001', { 'a.csv': sheet })).toEqual([`3 ${LABELS}`, '4 Định kỳ | 5 ↵ 120 | 6 | 4']);
});

test('raised and crossed-out figures are shown, crossed-out words are not', async () => {
  const cells = '<td><s>Trần Văn Mẫu</s> Định kỳ</td><td>12<sup>1</sup></td><td><s>15</s>12</td><td>4</td>';
  const head = HEADER.replaceAll(',', '</td><td>');
  const page = `<table><tr><td>Đơn vị: UBND phường Láng Thượng<tr><td>Tháng 3 năm 2021<tr><td>${head}</td></tr><tr>${cells}</tr></table>`;
  expect(await excerptOf('C001', { 'a.xls': `<html><meta charset="utf-8">${page}</html>` })).toEqual([
    `3 ${LABELS}`,
    '4 Định kỳ | 12¹ | ⟦15⟧12 | 4',
  ]);
});

test('numbers are written as the language does, with all their digits', async () => {
  const sheet = `${TITLE}${HEADER}\nĐịnh kỳ,"(12)",6.5,4\n`;
  expect((await excerptOf('C004', { 'a.csv': sheet }))[1]).toBe('4 Định kỳ | (12) | 6.5 | 4');
});

test('places outside of tables have no excerpt', async () => {
  expect(await excerptOf('F003', { 'a.csv': 'Danh sách\nTrần Văn Mẫu\n' })).toEqual([]);
});

test('of many findings of a cause only the first three are read for', async () => {
  const rows = Array.from({ length: 50 }, () => 'Định kỳ,x,6,4').join('\n');
  const found = await withFiles({ 'a.csv': `${TITLE}${HEADER}\n${rows}\n` }, (folder) => excerptsIn(folder));
  const ofCells = [...found.keys()].filter(({ code }) => code === 'C001');
  expect(ofCells.map(({ at }) => at.row)).toEqual([4, 5, 6]);
});

/** All words that an excerpt may have: labels of choices, names of wards, periods, totals. */
const KNOWN = new Set(
  [
    ...forms
      .flatMap(({ columns }) =>
        columns.flatMap((column) =>
          column.kind === 'choice' ? column.options.flatMap(({ spellings }) => spellings) : [],
        ),
      )
      .map(({ text }) => text),
    ...dongDa.map(({ name }) => name),
    'Tổng số',
    'Tổng cộng',
    'Tổng',
    'Cộng',
  ].map(fold),
);
const OFFICES = /^(ubndphuong|phuong|p|ubnd)/;
const PERIOD = /^(thang|quy|nam)?[\divx]+(nam)?\d*$/;

test('over all fixtures nothing but figures, known words and masks is shown', { timeout: 60_000 }, async () => {
  const texts = new Set<string>();
  for (const folder of [
    'fixtures/oddities',
    ...readdirSync(join(PROJECT, 'fixtures/rules')).map((one) => `fixtures/rules/${one}`),
  ]) {
    const found = await excerptsIn(join(PROJECT, folder));
    for (const { rows } of found.values()) for (const { cells } of rows) for (const cell of cells) texts.add(cell);
  }
  const unknown = [...texts].filter((text) => {
    if (text === '' || text === '…' || text === '=…' || text.startsWith('#') || !/\p{L}/u.test(text)) return false;
    const words = fold(text.replace(/^\s*[\divx]+[.)]/i, ''));
    return !KNOWN.has(words) && !KNOWN.has(words.replace(OFFICES, '')) && !PERIOD.test(words);
  });
  expect(unknown).toEqual([]);
  expect(texts.size).toBeGreaterThan(50);
  expect([...texts].filter((text) => text.replace(/\D/g, '').length > 8)).toEqual([]);
});
