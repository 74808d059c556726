import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { intakeOf, said } from '../support/intake.ts';
import { columnsOf, filledForm, fixtureOf, idOf, names, paper, printed } from '../support/official.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';
import { contract } from './identities.ts';

/** The workbook that `summary --official` writes of some files. */
async function consolidated(files: FileTree, args: readonly string[]): Promise<Buffer> {
  return withFiles(files, async (cwd) => {
    const { code, stderr } = await run(['summary', ...Object.keys(files), ...args, '--out', 'quan.xlsx'], { cwd });
    expect([code, stderr]).toEqual([0, 'Đã ghi quan.xlsx\n']);
    return readFileSync(join(cwd, 'quan.xlsx'));
  });
}

async function sheetOf(bytes: Buffer): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  expect(workbook.worksheets.length).toBe(1);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const codeOf = (name: string): string => name.split(' ')[1] ?? '';
const ofForm =
  (name: string) =>
  (fact: { measure: string }): boolean =>
    fact.measure.startsWith(`${idOf(name)}.`);

describe.each(names)('%s', (name) => {
  test('written and read back says the same, without a finding', async () => {
    const before = await intakeOf({ 'bieu.xlsx': readFileSync(fixtureOf(name)) });
    const bytes = await consolidated({ 'bieu.xlsx': readFileSync(fixtureOf(name)) }, ['--official', codeOf(name)]);
    const after = await intakeOf({ 'quan.xlsx': bytes });
    expect(after.findings).toEqual([]);
    expect(said(after.facts)).toEqual(said(before.facts));
    expect(after.facts.filter(ofForm(name)).length).toBe(21 * columnsOf(name).length);
  });

  test('has the circular’s title, window, numbers, identities and sums', async () => {
    const bytes = await consolidated({ 'bieu.xlsx': readFileSync(fixtureOf(name)) }, ['--official', codeOf(name)]);
    const sheet = await sheetOf(bytes);
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      rows.push(Array.from({ length: columnsOf(name).length + 1 }, (_, at) => String(row.getCell(at + 1).value ?? '')));
    });
    const texts = rows.flat();
    const [circular, code] = name.split(' ');
    const year = circular === '02/2021' ? 2021 : 2024;
    expect(texts).toContain(`Biểu số: ${code}`);
    expect(texts).toContain(`(Ban hành kèm theo Thông tư số ${circular}/TT-TTCP)`);
    expect(texts).toContain(printed[name]?.title);
    expect(texts).toContain(`Số liệu tính từ ngày 15/06/${year} đến ngày 14/09/${year}`);

    const [, ...numbers] = rows.find(([first]) => first === 'MS') ?? [];
    const identities = (contract[name]?.printed ?? '').split(' ');
    numbers.forEach((cell, at) => {
      const sums = identities.filter((one) => one.startsWith(`${at + 1}=`)).map((one) => one.split('=')[1]);
      expect(cell.replaceAll('\n', '')).toBe([at + 1, ...sums].join('='));
    });

    const filled = (await filledForm(name)).rows;
    const [, ...totals] = rows.find(([first]) => first === 'Tổng') ?? [];
    expect(totals.map(Number)).toEqual(
      columnsOf(name).map((_, at) => filled.reduce((all, { figures }) => all + (figures[at] ?? 0), 0)),
    );
  });
});

test('headings are merged over their columns and down to the last level', async () => {
  const name = '02/2021 02/TCD';
  const sheet = await sheetOf(
    await consolidated({ 'a.xlsx': readFileSync(fixtureOf(name)) }, ['--official', '02/TCD']),
  );
  const merges = sheet.model.merges;
  const top = 7;
  expect(sheet.getCell(top, 1).value).toBe('Đơn vị');
  expect(merges).toEqual(
    expect.arrayContaining([
      `A${top}:A${top + 3}`,
      `D${top}:I${top}`,
      `D${top + 1}:E${top + 1}`,
      `D${top + 2}:D${top + 3}`,
      `M${top + 2}:P${top + 2}`,
    ]),
  );
  expect(sheet.getCell(top + 4, 1).value).toBe('MS');
});

test('columns are as wide as their figures and the words of their headings', async () => {
  const name = '02/2021 02/KQGQ';
  const figures = columnsOf(name).map((path) => (/Trđ/.test(path.at(-1) ?? '') ? '123456789,25' : '1'));
  const files = { 'a.csv': paper(name, [['Láng Hạ', ...figures]]) };
  const bytes = await withFiles(files, async (cwd) => {
    await run(['summary', 'a.csv', '--official', '02/KQGQ', '--out', 'quan.xlsx'], { cwd });
    return readFileSync(join(cwd, 'quan.xlsx'));
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = workbook.worksheets[0];
  columnsOf(name).forEach((path, at) => {
    const leaf = path.at(-1) ?? '';
    const texts = [...leaf.split(' '), /Trđ/.test(leaf) ? '123.456.789,25' : '1'];
    // Of this font a digit is hardly narrower than the one that Excel counts widths in.
    const longest = Math.max(...texts.map((text) => text.length));
    expect(sheet?.getColumn(at + 2).width).toBeGreaterThanOrEqual(Math.max(7, longest - 1));
  });
});

test('a unit that has not reported has a blank row and is named below; the total says what it lacks', async () => {
  const { rows } = await filledForm('02/2021 02/TCD');
  const two = rows.slice(0, 2).map(({ unit, figures }) => [unit, ...figures] as [string, ...number[]]);
  const bytes = await withFiles({ 'a.csv': paper('02/2021 02/TCD', two) }, async (cwd) => {
    await run(['summary', 'a.csv', '--official', '02/tcd', '--out', 'quan.xlsx'], { cwd });
    return readFileSync(join(cwd, 'quan.xlsx'));
  });
  const again = await intakeOf({ 'quan.xlsx': bytes });
  expect(again.findings.filter(({ code }) => code === 'R303').length).toBe(19);
  expect(again.facts.filter(ofForm('02/2021 02/TCD')).length).toBe(2 * 16);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet, quality] = workbook.worksheets;
  expect(quality?.name).toBe('Chất lượng số liệu');
  const notes: string[] = [];
  sheet?.eachRow((row) => void notes.push(String(row.getCell(1).value)));
  expect(notes.find((text) => text.startsWith('Chưa có'))).toContain('Trung Tự');
});

describe('on the command line', () => {
  const fixture = (name: string): string => fixtureOf(name);

  test('a screen has a line a column, JSON and CSV a figure a unit and column', async () => {
    const screen = await run(['summary', fixture('02/2021 02/TCD'), '--official', '02/TCD']);
    expect(screen.stdout).toMatch(/\n +16 +Số văn bản phúc đáp nhận được do chuyển đơn +\d+\n/);
    const json = await run(['summary', fixture('02/2021 02/TCD'), '--official', '02/TCD', '-f', 'json']);
    const { figures, period, calendar } = JSON.parse(json.stdout);
    expect([period, calendar, figures.length]).toEqual(['2021-Q3', 'statistical', 23 * 16]);
    expect(figures[0]).toMatchObject({ indicator: 'official.2021.02-tcd.1', counted: 'đơn', state: 'known' });
  });

  test('a figure of a column is traced to its cells', async () => {
    const file = fixture('02/2021 02/TCD');
    const args = ['--calendar', 'statistical', '-u', 'Láng Hạ', '-f', 'json'];
    const traced = await run(['trace', 'official.2021.02-tcd.9', file, ...args]);
    const { rows } = await filledForm('02/2021 02/TCD');
    const row = rows.find(({ unit }) => unit === 'Láng Hạ');
    const { value, parts } = JSON.parse(traced.stdout);
    expect(value).toBe(row?.figures[8]);
    expect(parts).toMatchObject([{ measure: 'official.2021.02-tcd.9', value, cell: `J${row?.number}` }]);
  });

  test.each([
    [['--official', '05/XLD'], 'Các biểu: 01/TCD'],
    [['--official', '02/TCD', '--circular', '01/2024'], 'Không có biểu 02/TCD của Thông tư “01/2024”'],
    [['--official', '01/TCD', '--circular', '01/2024'], 'thêm --circular 02/2021'],
    [['--official', '01/KQGQ'], 'Không có số liệu biểu 01/KQGQ nào'],
    [['--official', '01/TCD', '-p', '2021-Q1'], 'Không có số liệu biểu 01/TCD'],
    [['--official', '01/TCD', '--compare', 'previous'], '--compare không dùng cùng --official'],
    [['--circular', '02/2021'], '--circular chỉ đi cùng --official'],
  ])('%j is refused in one sentence', async (args, words) => {
    const { code, stderr } = await run(['summary', fixture('02/2021 01/TCD'), ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  test.each(['01/tcd', '1/TCD', '01-TCD', '01/TCĐ'])('the code may be written %s', async (typed) => {
    const { code, stdout } = await run(['summary', fixture('02/2021 01/TCD'), '--official', typed]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('01/TCD (Thông tư 02/2021)')]);
  });

  test('list official names every column of every form', async () => {
    const { stdout } = await run(['list', 'official', '-f', 'csv']);
    const columns = names.reduce((all, name) => all + columnsOf(name).length, 0);
    expect(stdout.trim().split('\n').length).toBe(columns + 1);
    const english = await run(['list', 'official', '-f', 'csv', '--lang', 'en']);
    expect(english.stdout).toContain(
      'official.2021.01-tcd.8,01/TCD (8) Regular › Of which large groups › Groups received,groups',
    );
  });
});
