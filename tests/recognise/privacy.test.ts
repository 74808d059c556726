import { expect, test } from 'vitest';
import { BLANK, type Cell } from '../../src/model/cell.ts';
import { type Holds, isSecretMark, personalDataIn } from '../../src/recognise/privacy.ts';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { recognised } from '../support/recognised.ts';

const cell = (value: string | number): Cell =>
  typeof value === 'string' ? { ...BLANK, kind: 'text', text: value } : { ...BLANK, kind: 'number', number: value };

test.each<[Holds, string | number, string | undefined]>([
  ['note', 123_456_789, 'identity'],
  ['note', 912_345_678, 'phone'],
  ['note', 79_099_012_345, 'identity'],
  ['note', '79099012345', 'identity'],
  ['note', 12_345_678, undefined],
  ['text', 123_456_789, 'identity'],
  ['count', '001099012345', 'identity'],
  ['count', '0912345678', 'phone'],
  ['count', 1_099_012_345, 'identity'],
  ['count', '1.234.567', undefined],
  ['quantity', '0912345678', 'phone'],
  ['quantity', '123456789', undefined],
  ['quantity', '84 123 456 789', undefined],
  ['quantity', '84 012 456 789', undefined],
  ['quantity', 'hơn 123456789', undefined],
  ['quantity', '0.8571428571', undefined],
  ['quantity', 123_456_789_012, undefined],
  [undefined, 123_456_789, undefined],
  [undefined, '123456789', 'identity'],
])('in a column of %s, %j is %s', (holds, value, what) => {
  expect(personalDataIn(cell(value), holds)).toBe(what);
});

test('a stamp is a text', () => {
  expect(isSecretMark(cell('MẬT'))).toBe(true);
  expect(isSecretMark(cell(1))).toBe(false);
});

/** The findings of a reception table with this number of visits and this note. */
async function findingsOf(visits: string, note = ''): Promise<readonly string[]> {
  const { findings } = await recognised(
    markdownSheet(`
| Phường  | Kỳ báo cáo | Hình thức tiếp | Số lượt tiếp | Số người được tiếp | Số vụ việc | Ghi chú |
| Láng Hạ | 3/2021     | Thường xuyên   | ${visits}    | 12                 | 1          | ${note} |`),
  );
  return findings;
}

test.each([
  ["'001099012345", ['D2 P002', 'D2 C001']],
  ["'0912345678", ['D2 P002', 'D2 C001']],
  ["'0912 345 678", ['D2 P002', 'D2 C001']],
  ["'012345678", ['D2 P002', 'D2 C001']],
  ['912345678', ['D2 P002', 'D2 C001']],
  ['100000000', ['D2 P002', 'D2 C001']],
  ["'1.234.567.890", ['D2 C001']],
])('%s visits are a number of a person, not of visits', async (visits, findings) => {
  expect(await findingsOf(visits)).toEqual(findings);
});

test.each([
  ['79099012345', ['G2 P002']],
  ["'từ 05-03-2021 08:30", []],
])('a note of %s gives %j', async (note, findings) => {
  expect(await findingsOf('12', note)).toEqual(findings);
});

const unitCells = (name: string): string => `
  Tháng 3 năm 2021
  | Phường | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
  | Láng Hạ | Thường xuyên | 5 | 6 | 4 |
  | ${name} | Định kỳ | 2 | 3 | 2 |`;

test('what may be the name of a person in place of a unit is not repeated, and a misspelt unit is', async () => {
  const nameTold = async (name: string): Promise<unknown> =>
    (await recognised(markdownSheet(unitCells(name)))).told.find(({ code }) => code === 'C008')?.args.name;
  expect(await nameTold('Nguyễn Văn An')).toBe('•••');
  expect(await nameTold('Bà Lê Thị Hoa - Láng Hạ')).toBe('•••');
  expect(await nameTold('Láng Hja')).toBe('Láng Hja');
  expect(await nameTold('Phường Nguyễn Trãi')).toBe('Phường Nguyễn Trãi');
});
