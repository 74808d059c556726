import { expect, test } from 'vitest';
import { cellRatings } from '../../src/forms/cell-ratings.ts';
import { petitions } from '../../src/forms/petitions.ts';
import { receptions } from '../../src/forms/receptions.ts';
import { forms } from '../../src/forms/registry.ts';
import { supervision } from '../../src/forms/supervision.ts';
import { month, year } from '../../src/model/period.ts';
import { renderTemplate } from '../../src/render/template.ts';
import { STAMP_SHEET } from '../../src/templates/stamp.ts';
import { numbersRow, opened, periodFor, sheetOf, templateFor, wardNamed, xmlOf } from '../support/template-workbook.ts';

const march = month(2021, 3);
const ward = wardNamed('Láng Thượng', march);
const book = await opened(templateFor(ward, march, [receptions, petitions, supervision]));
const sheet = sheetOf(book);
const numbers = numbersRow(sheet);

const columnTexts = (at: number, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => sheet.getCell(from + index, at).text);

test('the paper says whose it is, what and when', () => {
  expect(columnTexts(1, 2, 6)).toEqual([
    'QUẬN ĐỐNG ĐA',
    'PHƯỜNG LÁNG THƯỢNG',
    'TIẾP CÔNG DÂN',
    'Đơn vị: Phường Láng Thượng',
    'Kỳ báo cáo: Tháng 3/2021',
  ]);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Tiếp công dân', 'visible'],
    ['Đơn thư', 'visible'],
    ['Giám sát, phản biện, kiểm tra', 'visible'],
    ['Giải trình', 'visible'],
    [STAMP_SHEET, 'veryHidden'],
  ]);
});

test('there is a row for each kind, locked, and a total of them', () => {
  expect(columnTexts(1, numbers + 1, numbers + 4)).toEqual(['Thường xuyên', 'Định kỳ', 'Đột xuất', 'Tổng số']);
  expect(sheet.getCell(numbers + 1, 1).protection?.locked).not.toBe(false);
  const range = `B${numbers + 1}:B${numbers + 3}`;
  expect(sheet.getCell(numbers + 4, 2).formula).toBe(`IF(COUNT(${range})=0,"",SUM(${range}))`);
});

test('supervision has no total: bodies are never added', () => {
  const labels: string[] = [];
  sheetOf(book, 2).eachRow((row) => labels.push(row.getCell(1).text));
  expect(labels).not.toContain('Tổng số');
});

test('figures may be typed, checks and all else are locked without a password', async () => {
  expect(sheet.getCell(numbers + 1, 2).protection).toMatchObject({ locked: false });
  expect(sheet.getCell(numbers + 1, 10).formula).toBe(
    `IF(COUNT(C${numbers + 1},B${numbers + 1})<2,"",IF(C${numbers + 1}>=B${numbers + 1},"Đúng","Sai lệch "&ABS(C${numbers + 1}-(B${numbers + 1}))))`,
  );
  expect(sheet.getCell(numbers, 10).text).toBe('(3) ≥ (2)');
  expect(sheet.getCell(numbers + 1, 10).protection?.locked).not.toBe(false);
  const xml = await xmlOf(await renderTemplate(templateFor(ward, march, [receptions])), 'xl/worksheets/sheet1.xml');
  expect(xml.match(/<sheetProtection [^>]*>/)?.[0]).toBe(
    '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0"/>',
  );
});

test('no formula has a stored result, which a script would leave behind', () => {
  const stored: string[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula && cell.result !== undefined) stored.push(cell.address);
    }),
  );
  expect(stored).toEqual([]);
});

test('it is printed on A4 by Decree 30/2020, without instruction and checks', () => {
  const { paperSize, orientation, margins, printArea, fitToWidth } = sheet.pageSetup;
  expect([paperSize, orientation, fitToWidth]).toEqual([9, 'landscape', 1]);
  expect(printArea).toMatch(/^A2:I\d+$/);
  const inMillimetres = (inches = 0): number => Math.round(inches * 25.4);
  expect([margins?.top, margins?.bottom, margins?.left, margins?.right].map(inMillimetres)).toEqual([20, 20, 30, 15]);
  expect(sheet.getCell('A3').font).toMatchObject({ name: 'Times New Roman' });
  expect(sheetOf(book, 2).pageSetup.orientation).toBe('portrait');
});

test('lists have the wordings of the year', async () => {
  const list = async (number: number): Promise<unknown[]> => {
    const period = year(number);
    const made = await opened(templateFor(wardNamed('Láng Thượng', period), period, [cellRatings]));
    return made.getWorksheet(STAMP_SHEET)?.getColumn(5).values.slice(2) ?? [];
  };
  expect((await list(2017))[0]).toBe('Trong sạch, vững mạnh');
  expect((await list(2018))[0]).toBe('Hoàn thành xuất sắc nhiệm vụ');
});

test.each(forms.map((form) => [form.id, form] as const))(
  '%s: rules of entry do not overlap and fit Excel',
  async (_, form) => {
    const period = periodFor(form);
    const made = templateFor(wardNamed('Láng Thượng', period), period, [form]);
    const xml = await xmlOf(await renderTemplate(made), 'xl/worksheets/sheet1.xml');
    const rules = xml.match(/<dataValidation .*?<\/dataValidation>/gs) ?? [];
    const ranges = rules.map((rule) => / sqref="([A-Z]+)(\d+):\1(\d+)"/.exec(rule)?.slice(1) ?? []);
    const open = made.sheets[0]?.columns.filter(({ entry }) => entry.type !== 'given') ?? [];
    expect(new Set(ranges.map(([letters]) => letters)).size).toBe(open.length);
    expect(ranges.length).toBe(open.length);
    for (const rule of rules) {
      expect((/ prompt="([^"]*)"/.exec(rule)?.[1] ?? '').length).toBeLessThanOrEqual(255);
      expect((/ promptTitle="([^"]*)"/.exec(rule)?.[1] ?? '').length).toBeLessThanOrEqual(32);
      if (rule.includes('type="list"'))
        expect(rule).toMatch(/<formula1>bieu_mau!\$[A-Z]+\$2:\$[A-Z]+\$\d+<\/formula1>/);
    }
  },
);
