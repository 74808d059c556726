import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { type EvaluatedCell, evaluated, wrongAmong } from '../support/evaluated.ts';
import { factRowsIn } from '../support/fact-rows.ts';
import { petitions, receptions } from '../support/hand-ins.ts';
import { PROJECT, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  'in/2021/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12),
  'in/kim-lien.csv': receptions('Kim Liên', '03/2021', 5),
  'in/truoc.csv': receptions('Kim Liên', '02/2021', 4),
  'in/don-thu.csv': petitions('Kim Liên', '03/2021', '0,3,2,1,0,0'),
  'out/': '',
};

const today = '2021-04-05';

async function written(line: string, files: FileTree = FILES): Promise<Buffer> {
  return withFiles(files, async (cwd) => {
    const { stderr } = await run([...line.split(' '), '-o', 'out/a.xlsx'], { cwd, today });
    expect(stderr).toContain('a.xlsx');
    return readFileSync(join(cwd, 'out/a.xlsx'));
  });
}

describe('every formula comes to its stored result', () => {
  test.each([
    'summary in -p 2021-03',
    'summary in -p 2021-03 --compare previous',
    'summary in -p 2021-03 -u lang-ha -u kim-lien --lang en',
    'summary in -p 2021 --calendar statistical',
    'report combined in -p 2021',
    'report ct15 in -p 2020..2021',
  ])('%s', async (line) => {
    const cells = evaluated(await written(line));
    expect(cells.filter(({ stored }) => typeof stored === 'number').length).toBeGreaterThan(10);
    expect(wrongAmong(cells)).toEqual([]);
  });

  test.each([
    `summary ${PROJECT}/fixtures/archive -p 2019`,
    `summary ${PROJECT}/fixtures/archive -p 2018 -u lang-ha -u kim-lien -u hang-bot --compare 2017`,
    `summary ${PROJECT}/fixtures/exports/2021-03 -p 2021-03 --as-units 2025-07-01`,
    `report combined ${PROJECT}/fixtures/archive -p 2021..2022-09`,
  ])('%s', async (line) => {
    const cells = evaluated(await written(line));
    expect(cells.length).toBeGreaterThan(100);
    expect(wrongAmong(cells)).toEqual([]);
  });
});

/** The formula of a figure, by the words that its row begins with. */
function cellOf(cells: readonly EvaluatedCell[], sheet: string, cell: string): EvaluatedCell {
  const found = cells.find((one) => one.sheet === sheet && one.cell === cell);
  if (!found) throw new Error(`no formula in ${sheet} ${cell}`);
  return found;
}

test('a sum says which facts, a rate divides the cells beside it, and what is missing stays missing', async () => {
  const bytes = await written('summary in -p 2021-03');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet('Tiếp công dân');
  let total = 0;
  sheet?.eachRow((row, number) => {
    if (row.getCell(1).text === 'Tổng số') total = total === 0 ? number : total;
  });
  const cells = evaluated(bytes);
  expect(cellOf(cells, 'Tiếp công dân', `B${total}`)).toMatchObject({
    stored: 17,
    formula:
      'IF(COUNTIFS(So_luot_tiep_cong_dan.Tu_thang,202103,So_luot_tiep_cong_dan.Den_thang,202103)=0,"–",SUMIFS(So_luot_tiep_cong_dan.So,So_luot_tiep_cong_dan.Tu_thang,202103,So_luot_tiep_cong_dan.Den_thang,202103))',
  });
  const rates = cells.filter(({ sheet: name, formula }) => name === 'Đơn thư' && /^IFERROR\(D\d+\/\(B/.test(formula));
  // Two settled of three received less one forwarded: of the ward, of each of three types, and both totals.
  expect(rates.map(({ stored }) => stored).filter((stored) => stored !== '–')).toEqual([1, 1, 1, 1, 1, 1]);
  const missing = cells.filter(({ sheet: name, stored }) => name === 'Tiếp công dân' && stored === '–');
  // 21 wards less the two that handed in, in each column.
  expect(missing.length % 19).toBe(0);
  expect(missing[0]).toMatchObject({ computed: '–', formula: expect.stringMatching(/^IF\(COUNTIFS\([^=]*\$A\d+/) });
});

test('a number changed on the sheet of facts changes the sums above it', async () => {
  const bytes = await written('summary in -p 2021-03');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const facts = workbook.getWorksheet('Số liệu');
  let changed = 0;
  facts?.eachRow((row) => {
    const [measure, unit, value] = [1, 2, 6].map((column) => row.getCell(column).value);
    if (measure !== 'Số lượt tiếp công dân' || unit !== 'Láng Hạ' || value !== 12) return;
    row.getCell(6).value = 20;
    changed++;
  });
  expect(changed).toBe(1);
  const after = evaluated(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const moved = wrongAmong(after).map(({ stored, computed }) => [stored, computed]);
  expect(moved).toContainEqual([12, 20]);
  expect(moved).toContainEqual([17, 25]);
  // Nothing but visits, in the row of the ward and in the total: of the period, by kind, and against the month before.
  expect(new Set(moved.map(([stored, computed]) => Number(computed) - Number(stored)))).toEqual(new Set([8]));
});

test('each fact is linked to its cell by a path from the workbook', async () => {
  await withFiles({ 'out/': '', 'in/2021/': '' }, async (cwd) => {
    const source = join(PROJECT, 'fixtures/exports/2021-03');
    for (const file of readdirSync(source)) copyFileSync(join(source, file), join(cwd, 'in/2021', file));
    await run(['summary', 'in', '-p', '2021-03', '-o', 'out/a.xlsx'], { cwd, today });
    const bytes = readFileSync(join(cwd, 'out/a.xlsx'));
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    const links: string[] = [];
    workbook.getWorksheet('Số liệu')?.eachRow((row) => {
      const { formula, value } = row.getCell(9);
      if (formula) links.push(`${formula} ${row.getCell(7).text} ${String((value as { result: string }).result)}`);
    });
    expect(links.length).toBeGreaterThan(500);
    const form = /^HYPERLINK\("\.\.\/in\/2021\/([^"#]+)#'[^'"]+'!([A-Z]+\d+)","\2"\) 2021\/\1 \2$/;
    expect(links.filter((link) => !form.test(link))).toEqual([]);
    expect(links.filter((link) => link.includes("lang-thuong.xlsx#'Tiếp công dân'!")).length).toBeGreaterThan(10);
    expect(bytes.includes(Buffer.from(cwd))).toBe(false);
  });
});

/** What leads from the sheet of facts to files. */
function linksIn(workbook: Workbook): string[] {
  const found: string[] = [];
  workbook.getWorksheet('Số liệu')?.eachRow((row) => {
    if (row.getCell(9).formula) found.push(row.getCell(9).formula);
  });
  return found;
}

test('the same wherever it is written to, but for the links', async () => {
  const [here, there] = [await written('summary in -p 2021-03'), await written('summary in -p 2021-03')];
  expect(here.equals(there)).toBe(true);
  await withFiles(FILES, async (cwd) => {
    const { bytes } = await run(['summary', 'in', '-p', '2021-03', '-f', 'xlsx'], { cwd, today });
    expect(factRowsIn(bytes)).toEqual(factRowsIn(here));
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(linksIn(workbook)).toEqual([]);
    await workbook.xlsx.load(here.slice().buffer);
    expect(linksIn(workbook)).toContain('HYPERLINK("../in/2021/lang-ha.csv","B4")');
  });
});

test('one ward cell that changes shows in verify and in the figures, at the right places', async () => {
  await withFiles(FILES, async (cwd) => {
    await run(['summary', 'in', '-p', '2021-03', '-o', 'out/a.xlsx'], { cwd, today });
    writeFileSync(join(cwd, 'in/2021/lang-ha.csv'), receptions('Láng Hạ', '03/2021', 13));
    const { stdout } = await run(['verify', 'out/a.xlsx', 'in', '-f', 'json'], { cwd, today });
    const { files, cells, rows } = JSON.parse(stdout) as {
      files: object[];
      rows: number;
      cells: { sheet: string; row: string; column: string; stored: string; now: string }[];
    };
    expect([files, rows]).toEqual([[{ file: '2021/lang-ha.csv', change: 'changed' }], 0]);
    const moved = (sheet: string) => cells.filter((one) => one.sheet === sheet);
    // Visits, people and cases of the first kind are all 13 now.
    expect(moved('Số liệu').map(({ row, stored, now }) => [row, stored, now])).toEqual(
      ['Số lượt tiếp công dân', 'Số người được tiếp', 'Số vụ việc'].map((measure) => [measure, '12', '13']),
    );
    expect(new Set(moved('Tiếp công dân').map(({ row, stored, now }) => `${row} ${stored} ${now}`))).toEqual(
      new Set(['Láng Hạ 12 13', 'Tổng số 17 18', 'Thường xuyên 17 18']),
    );
    expect(moved('Đơn thư')).toEqual([]);
  });
});
