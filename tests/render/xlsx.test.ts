import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import type { Block, Grid, ReportDocument } from '../../src/model/document.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import { change, known, notComputable, row, sampleDocument, shown, summaryGrid, words } from './sample-document.ts';

async function workbook(document: ReportDocument): Promise<ExcelJS.Workbook> {
  const bytes = await renderXlsx(document, { lang: 'vi', width: 80, color: false, toFile: true });
  if (typeof bytes === 'string') throw new Error('bytes expected');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

function only(...blocks: Block[]): ReportDocument {
  return { ...sampleDocument, blocks };
}

function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The row whose first cell has this text. */
function rowOf(sheet: ExcelJS.Worksheet, label: string): number {
  let found = 0;
  sheet.eachRow((line, number) => {
    if (line.getCell(1).text === label) found = number;
  });
  return found;
}

const summary = await workbook(sampleDocument);
const sheet = sheetOf(summary, 'Tổng hợp');
// Issuer, title, two lines, a blank, heading, paragraph, a blank, title of the grid, groups, labels.
const labels = 11;

test('a sheet a section, with its title', () => {
  expect(summary.worksheets.map((one) => one.name)).toEqual(['Tổng hợp', 'Lỗi']);
  expect(sheet.getCell('A1').text).toBe('UBND QUẬN ĐỐNG ĐA');
  expect(sheet.getCell('A2').text).toBe('TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN, XỬ LÝ ĐƠN THƯ THÁNG 3 NĂM 2021');
  expect(sheet.getCell('A2').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
  expect(sheet.getCell('A3').font).toMatchObject({ name: 'Times New Roman', size: 12, italic: true });
  expect(sheetOf(summary, 'Lỗi').getCell('A2').text).toBe(sheet.getCell('A2').text);
});

test('numbers are numbers, with the formats of counts, percentages and changes', () => {
  const at = rowOf(sheet, 'Phương Mai');
  const values = [2, 3, 4, 5, 6, 7, 8, 9].map((column) => sheet.getCell(at, column).value);
  expect(values).toEqual([1164, 612, 12, 0, 36, 24, 0.86, 6]);
  expect(sheet.getCell(at, 2).numFmt).toBe('#,##0');
  expect(sheet.getCell(at, 8).numFmt).toBe('0.0%');
  expect(sheet.getCell(at, 9).numFmt).toBe('+#,##0;-#,##0;0');
  expect(sheet.getCell(at, 2).alignment.horizontal).toBe('right');
  expect(sheet.getCell(at, 2).font).toMatchObject({ name: 'Times New Roman', size: 12 });
});

test('a missing figure is a dash, never a number', () => {
  const at = rowOf(sheet, 'Láng Thượng');
  expect([6, 7, 8].map((column) => sheet.getCell(at, column).value)).toEqual(['–', '–', '–']);
});

test('an incomplete figure stays a number, is coloured and says how much is there', () => {
  const total = rowOf(sheet, 'Tổng số');
  const cell = sheet.getCell(total, 8);
  expect(cell.value).toBe(0.864);
  expect(cell.fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } });
  expect(JSON.stringify(cell.note)).toContain('19/21');
  expect(sheet.getCell(total, 2).note).toBeUndefined();
  expect(cell.font.bold).toBe(true);
  expect(cell.border.top?.style).toBe('medium');
  const below = [1, 2, 3, 4, 5].map((step) => sheet.getCell(total + step, 1).text);
  expect(below).toContain('Tổng số: mới có 19/21 số liệu phải có ở “Tỷ lệ giải quyết”.');
  expect(below).toContain(
    'Tổng số: mới có 20/21 số liệu phải có ở “Số vụ việc”, “Tiếp nhận trong kỳ”, “Đã giải quyết”.',
  );
});

test('group headings are merged over their columns, single labels over both rows', () => {
  const merges = sheet.model.merges.map(String);
  expect(sheet.getCell(labels - 1, 2).text).toBe('Tiếp công dân');
  expect(merges).toEqual(expect.arrayContaining(['B10:E10', 'F10:H10', 'A10:A11', 'I10:I11']));
  expect(sheet.getCell(labels, 2)).toMatchObject({
    text: 'Số lượt tiếp công dân',
    alignment: { horizontal: 'center', wrapText: true },
    border: { top: { style: 'thin' }, left: { style: 'thin' } },
    font: { bold: true },
  });
});

test('panes are frozen at the header, which repeats on every page of an A4 landscape print', () => {
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: labels });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '10:11',
  });
  expect(sheet.headerFooter.oddFooter).toContain('Trang &P/&N');
});

test('columns are 8 to 40 wide', () => {
  const widths = summaryGrid.columns.map((_, index) => sheet.getColumn(index + 1).width ?? 0);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(8);
  expect(Math.max(...widths)).toBeLessThanOrEqual(40);
  const longest = sheetOf(summary, 'Lỗi').getColumn(6).width ?? 0;
  expect(longest).toBe(40);
});

test('a row across the sheet is high enough for its text', () => {
  const note = rowOf(sheet, summaryGrid.notes[0]?.vi ?? '');
  const oneLine = rowOf(sheet, 'Kết quả tiếp công dân và giải quyết đơn theo phường');
  expect(sheet.getRow(note).height).toBeGreaterThan((sheet.getRow(oneLine).height ?? 0) * 1.5);
});

test('findings are a table', () => {
  const findings = sheetOf(summary, 'Lỗi');
  const header = rowOf(findings, 'Mức độ');
  const texts = (at: number): string[] => [1, 2, 3, 4, 5, 6, 7].map((column) => findings.getCell(at, column).text);
  expect(texts(header)).toEqual(['Mức độ', 'Mã', 'Tệp', 'Trang tính', 'Ô', 'Nội dung', 'Cách sửa']);
  expect(texts(header + 1)).toEqual([
    'lỗi',
    'R203',
    'lang-thuong.xlsx',
    'Đơn thư',
    'C9',
    'Số đơn không cân: tồn đầu kỳ 4 + tiếp nhận 10 bằng 14, nhưng tổng ghi 12.\nLiên quan: D9, nam-dong.xlsx › Đơn thư › D12',
    'Đếm lại số đơn trong sổ rồi sửa ô sai; không sửa ô tổng cho khớp.',
  ]);
  expect(texts(header + 2)[4]).toBe('dòng 14');
});

const small: Grid = {
  type: 'grid',
  title: same('Nhỏ'),
  columns: [
    { label: same('Chỉ tiêu'), align: 'left' },
    { label: same('Tháng 3'), align: 'right' },
    { label: same('So sánh'), align: 'right' },
  ],
  rows: [
    row('data', words('=1+1'), shown(known(86.4), true), change(known(86.4, { reported: 1, expected: 1 }, 85.9), true)),
    row('data', words('Trống'), shown(notComputable), change(known(3))),
  ],
  notes: [],
};

test('text that looks like a formula stays text; points have their unit; no earlier figure, no change', async () => {
  const one = sheetOf(await workbook(only(small)), 'Báo cáo');
  const at = rowOf(one, '=1+1');
  expect(one.getCell(at, 1).type).toBe(ExcelJS.ValueType.String);
  expect(one.getCell(at, 3).value).toBeCloseTo(0.5, 9);
  expect(one.getCell(at, 3).numFmt).toContain('điểm');
  expect(one.getCell(at + 1, 2).value).toBe('–');
  expect(JSON.stringify(one.getCell(at + 1, 2).note)).toContain('Không tính được');
  expect(one.getCell(at + 1, 3).value).toBeNull();
});

test('what stands before the first heading goes onto the first sheet', async () => {
  const lead: Block = { type: 'paragraph', tone: 'plain', text: same('Lời đầu') };
  const book = await workbook(only(lead, { type: 'heading', text: same('Một'), tab: same('Một') }, small));
  expect(book.worksheets.map((one) => one.name)).toEqual(['Một']);
  expect(rowOf(sheetOf(book, 'Một'), 'Lời đầu')).toBeGreaterThan(0);
});

test('a header is not repeated over a grid with other columns', async () => {
  const one = sheetOf(await workbook(only(summaryGrid, small)), 'Báo cáo');
  expect(one.pageSetup.printTitlesRow).toBeUndefined();
  expect(one.views[0]).toMatchObject({ state: 'frozen', xSplit: 1 });
  const twins = sheetOf(await workbook(only(small, small)), 'Báo cáo');
  expect(twins.pageSetup.printTitlesRow).toBe('7:7');
});

test('properties do not depend on when it is written', () => {
  expect(summary.creator).toBe('dongda-report');
  expect(summary.title).toBe(sampleDocument.title.vi);
  expect(summary.created.toISOString()).toBe('2000-01-01T00:00:00.000Z');
  expect(summary.modified.toISOString()).toBe('2000-01-01T00:00:00.000Z');
});
