import { expect, test } from 'vitest';
import { planCorrections } from '../../src/corrections/plan-corrections.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { workbookOfRows } from '../support/workbook-parts.ts';

/** What the cells of a file are to hold, by row and column. */
async function planned(bytes: Uint8Array | string): Promise<Record<string, unknown>> {
  const source = { path: 'test', shown: 'test', bytes: Buffer.from(bytes) };
  const wanted = await planCorrections(source, { register: createRegister(dongDa), names: true, unsafe: false });
  return Object.fromEntries(wanted.map(({ row, column, value }) => [`${row},${column}`, value]));
}

test('a text with a part that is crossed out is left as it is', async () => {
  const strings = '<si><r><rPr><strike/></rPr><t>15</t></r><r><t> Láng Hạ</t></r></si><si><t> Láng Hạ </t></si>';
  const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
  expect(await planned(workbookOfRows(rows, { strings }))).toEqual({ '1,2': { type: 'text', text: 'Láng Hạ' } });
});

test('days of which a column beside them shows that the month may come first stay texts', async () => {
  const sheet = (received: string) => `Đơn vị: UBND phường Láng Hạ
Kỳ báo cáo: tháng 6 năm 2021
Số đơn,Ngày nhận,Loại đơn,Thẩm quyền,Ngày thụ lý,Kết quả,Ngày giải quyết
1,${received},Khiếu nại,Phường,4/6/2021,Đang giải quyết,
`;
  expect((await planned(sheet('25/3/2021')))['4,5']).toEqual({ type: 'date', iso: '2021-06-04' });
  expect((await planned(sheet('3/25/2021')))['4,5']).toEqual({ type: 'text', text: '4/6/2021' });
});
