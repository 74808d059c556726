import { expect, test } from 'vitest';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { type Recognised, recognised } from '../support/recognised.ts';
import { letters } from '../support/test-forms.ts';

/** A register with these days of receipt (column B, from row 4 on). */
function register(...days: readonly string[]): Promise<Recognised> {
  const lines = days.map((day, index) => `| ${index + 1}/2021 | ${day} | '30/12/2022 |`);
  const title = 'Đơn vị: UBND phường Láng Hạ\nTháng 3 năm 2021\n| Số đơn | Ngày nhận | Ngày giải quyết |';
  return recognised(markdownSheet(`${title}\n${lines.join('\n')}`), [letters]);
}

const received = ({ rows }: Recognised) => rows.map(({ values }) => values.received);

test('real dates and texts of all spellings mix in a column', async () => {
  const found = await register('2021-03-25', "'05/10/2022", "'5-10-22", 'ngày 05 tháng 10 năm 2022', '');
  expect(received(found)).toEqual(['2021-03-25', '2022-10-05', '2022-10-05', '2022-10-05', null]);
  expect(found.findings).toEqual(['B8 C005']);
});

test('an impossible day refuses its row, and the day with its month first is named', async () => {
  const found = await register("'31/9/2021", "'10/25/2022", '1899-12-31');
  expect(found.told.map(({ code, args }) => [code, args.date, args.swapped])).toEqual([
    ['C016', '31/9/2021', undefined],
    ['C016', '10/25/2022', '25/10/2022'],
    ['C016', '31/12/1899', undefined],
  ]);
  expect(found.rows).toEqual([]);
});

test('a month, a year, a word and a bare number are no day', async () => {
  const found = await register('10/2022', '2022', 'chưa có', '44839', "'5/10/98");
  expect(found.told.map(({ code, args }) => [code, args.readings])).toEqual([
    ['C018', undefined],
    ['C018', undefined],
    ['C018', undefined],
    ['C018', ['05/10/2022']],
    ['C018', ['05/10/1998', '05/10/2098']],
  ]);
});

test('a dash is no day yet', async () => {
  const found = await recognised(
    markdownSheet(`
Đơn vị: UBND phường Láng Hạ
Tháng 3 năm 2021
| Số đơn | Ngày nhận | Ngày giải quyết |
| 1 | '01/03/2021 | - |`),
    [letters],
  );
  expect(found.findings).toEqual([]);
  expect(found.rows[0]?.values.decided).toBeNull();
});

test('a day merged over several rows is that of each of them', async () => {
  expect(received(await register('2021-03-25', '^', "'26/03/2021", '^'))).toEqual([
    '2021-03-25',
    '2021-03-25',
    '2021-03-26',
    '2021-03-26',
  ]);
});

test('real dates up to the twelfth beside later days as text look exchanged: one warning, at the header', async () => {
  const found = await register('2021-05-10', "'25/03/2021", '2021-03-04', "'13/03/2021", '2021-07-07');
  expect(found.findings).toEqual(['B3 H009']);
  expect(found.told[0]?.related.map(({ row }) => row)).toEqual([4, 6]);
  expect(found.rows.length).toBe(5);
});

test.each([
  ['a real date after the twelfth', ['2021-05-10', "'25/03/2021", '2021-03-14']],
  ['texts of early days too', ['2021-05-10', "'25/03/2021", "'04/03/2021"]],
  ['no real dates', ["'25/03/2021", "'26/03/2021"]],
  ['no texts', ['2021-05-10', '2021-03-04']],
])('%s shows that nothing is exchanged', async (_, days) => {
  expect((await register(...days)).findings).toEqual([]);
});

test('many real dates up to the twelfth are no chance, even beside texts of early days', async () => {
  const found = await register('2021-05-10', '2021-03-04', '2021-01-09', "'25/03/2021", "'04/03/2021");
  expect(found.findings).toEqual(['B3 H009']);
});

test('a column that writes months first is not read day first', async () => {
  const found = await register("'3/25/2021", "'3/5/2021", "'4/6/2021", "'4/4/2021", "'12/28/2021");
  expect(found.told.map(({ code, at, args }) => [code, at.row, args.swapped ?? args.readings])).toEqual([
    ['C016', 4, '25/03/2021'],
    ['C018', 5, ['03/05/2021', '05/03/2021']],
    ['C018', 6, ['04/06/2021', '06/04/2021']],
    ['C016', 8, '28/12/2021'],
  ]);
  expect(received(found)).toEqual(['2021-04-04']);
});

test('a slip among days that prove the contrary changes nothing', async () => {
  const found = await register("'25/3/2021", "'3/5/2021", "'28/4/2021", "'4/13/2021");
  expect(found.findings).toEqual(['B7 C016']);
  expect(received(found)[1]).toBe('2021-05-03');
});

test('a column of days that do not tell is of the same hand as those beside it', async () => {
  const title = 'Đơn vị: UBND phường Láng Hạ\nTháng 3 năm 2021\n| Số đơn | Ngày nhận | Ngày giải quyết |';
  const found = await recognised(markdownSheet(`${title}\n| 1 | '3/25/2021 | '4/6/2021 |`), [letters]);
  expect(found.findings).toEqual(['B4 C016', 'C4 C018']);
});

test('real days up to the twelfth beside texts with the month first look exchanged too', async () => {
  expect((await register('2021-05-03', "'3/25/2021", '2021-06-04')).findings).toEqual(['B5 C016', 'B3 H009']);
});

test('a number of a paper that Excel took for a day is told, with what may have been typed', async () => {
  const title = 'Đơn vị: UBND phường Láng Hạ\nTháng 3 năm 2021\n| Số đơn | Ngày nhận | Ngày giải quyết |';
  const found = await recognised(markdownSheet(`${title}\n| 2021-03-12 | '25/03/2021 | |`), [letters]);
  expect(found.told.map(({ code, at, args }) => [code, at.column, args.readings])).toEqual([
    ['C013', 1, ['12/3', '3/12']],
  ]);
});

test('a day where days belong is shown as people write it', async () => {
  const found = await recognised(
    markdownSheet(`
Đơn vị: UBND phường Láng Hạ
Năm 2021
| Số | Nhiệm vụ | Thời hạn | Tình trạng |
| 1 | Số hóa sổ tiếp dân | 2021-12-31 | Đang thực hiện |
| 2021-03-12 | Sửa nhà văn hóa | Quý IV | Đang thực hiện |`),
  );
  expect(found.findings).toEqual(['A5 C013']);
  expect(found.rows[0]?.values.due).toBe('31/12/2021');
});

test('a column “Thời gian” of key tasks says until when, and is no period of the row', async () => {
  const found = await recognised(
    markdownSheet(`
Đơn vị: UBND phường Láng Hạ
Năm 2021
| Số | Nhiệm vụ | Thời gian | Tình trạng |
| 1 | Sửa nhà văn hóa | Quý IV/2021 | Đang thực hiện |`),
  );
  expect(found.findings).toEqual([]);
  expect(found.rows[0]?.values.due).toBe('Quý IV/2021');
});

test('a warning names twenty cells at most', async () => {
  const found = await register(...Array.from({ length: 30 }, () => '2021-05-10'), "'25/03/2021");
  expect(found.told[0]?.related.length).toBe(20);
});
