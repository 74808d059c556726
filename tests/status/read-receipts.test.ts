import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../src/model/period.ts';
import { UserError } from '../../src/model/trouble.ts';
import { readReceipts } from '../../src/status/read-receipts.ts';
import { register } from '../support/standing.ts';
import { withFiles } from '../support/temp-folder.ts';

/** `00199 2021-03 2021-04-05 receptions` for each line, or the words of the refusal. */
async function read(bytes: string | Uint8Array, name = 'so.csv', calendar: Calendar = 'calendar'): Promise<string[]> {
  return withFiles({ [name]: bytes }, async (folder) => {
    try {
      const receipts = await readReceipts({ path: join(folder, name), shown: name }, { register, calendar });
      return receipts.map((one) => [one.unit.code, one.period.id, one.date, one.form].filter(Boolean).join(' '));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return [error.text.en];
    }
  });
}

const HEAD = 'Đơn vị,Kỳ báo cáo,Ngày nhận,Biểu\n';

test('lines as offices write them, below a title', async () => {
  const lines = [
    'Sổ nhận báo cáo',
    '',
    'STT;Phường;Tháng;Ngày nộp;Biểu',
    '1;P. Láng Hạ;03/2021;5/4/2021;',
    '2;00187;Tháng 3/2021;2021-04-06;Tiếp công dân',
    '3;UBND phường Kim Liên;quý 1/2021;05-04-2021;petitions',
    ';;;;',
  ];
  expect(await read(lines.join('\n'))).toEqual([
    '00199 2021-03 2021-04-05',
    '00187 2021-03 2021-04-06 receptions',
    '00229 2021-Q1 2021-04-05 petitions',
  ]);
});

test('a workbook with real dates', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Sổ');
  sheet.addRow(['Đơn vị', 'Kỳ', 'Ngày nhận']);
  sheet.addRow(['Láng Hạ', new Date(Date.UTC(2021, 2, 1)), new Date(Date.UTC(2021, 3, 5))]);
  sheet.getCell('B2').numFmt = 'mm/yyyy';
  sheet.getCell('C2').numFmt = 'dd/mm/yyyy';
  expect(await read(Buffer.from(await workbook.xlsx.writeBuffer()), 'so.xlsx')).toEqual(['00199 2021-03 2021-04-05']);
});

describe('a line that cannot be read stops everything, with its cell', () => {
  test.each([
    ['Láng Hò,03/2021,05/04/2021,', 'so.csv › A2: “Láng Hò” is no unit in 2021-03 (is it “Láng Hạ”?).'],
    ['Láng,03/2021,05/04/2021,', 'so.csv › A2: “Láng” is no unit in 2021-03'],
    ['Láng Hạ,13/2021,05/04/2021,', 'so.csv › B2: “13/2021” is no period.'],
    ['Láng Hạ,,05/04/2021,', 'so.csv › B2: the cell is blank.'],
    ['Láng Hạ,03/2021,31/04/2021,', 'so.csv › C2: “31/04/2021” is no day.'],
    ['Láng Hạ,03/2021,,', 'so.csv › C2: the cell is blank.'],
    ['Láng Hạ,03/2021,28/02/2021,', 'so.csv › C2: “28/02/2021” is before the period begins, 01/03/2021.'],
    ['Láng Hạ,03/2021,05/04/2021,Biểu 9', 'so.csv › D2: “Biểu 9” is no form.'],
  ])('%s', async (line, expected) => {
    const [said] = await read(`${HEAD}${line}\n`);
    expect(said?.startsWith(expected), said).toBe(true);
  });

  test('the fifteenth of the month before begins a statistical period', async () => {
    const list = `${HEAD}Láng Hạ,03/2021,20/02/2021,\n`;
    expect(await read(list, 'so.csv', 'statistical')).toEqual(['00199 2021-03 2021-02-20']);
  });
});

test.each([
  ['no heading', 'Láng Hạ,03/2021,05/04/2021\n'],
  ['no day', 'Đơn vị,Kỳ báo cáo\nLáng Hạ,03/2021\n'],
])('%s: says which columns there must be', async (_, text) => {
  expect(await read(text)).toEqual(['so.csv: a list of receipts needs a heading with the columns Unit, Period, Date.']);
});

test('a damaged list says why it cannot be read', async () => {
  const [said] = await read('PK\u0003\u0004 no zip', 'so.xlsx');
  expect(said).toMatch(/^so\.xlsx: .+\.$/);
});
