import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';
import { numbersRow } from '../support/template-workbook.ts';

type Typed = Readonly<Record<string, readonly (readonly (string | number | undefined)[])[]>>;

/** Types rows into the sheets of a workbook, as a script would. */
async function fillIn(path: string, rows: Typed): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  for (const [name, lines] of Object.entries(rows)) {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    const first = numbersRow(sheet) + 1;
    for (const [index, line] of lines.entries()) {
      for (const [at, value] of line.entries()) {
        if (value !== undefined) sheet.getCell(first + index, at + 1).value = value;
      }
    }
  }
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
}

interface Figure {
  readonly indicator: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number;
}

/** `petitions.received complaint` of a summary to its value, known figures of the ward only. */
async function figuresOf(cwd: string, period: string): Promise<Map<string, number>> {
  const { code, stdout } = await run(['summary', '.', '-p', period, '-u', 'Láng Hạ', '-f', 'json'], { cwd });
  expect(code).toBe(0);
  const { figures } = JSON.parse(stdout) as { figures: readonly (Figure & { readonly state: string })[] };
  return new Map(
    figures
      .filter(({ state }) => state === 'known')
      .map(({ indicator, dims, value }) => [[indicator, ...Object.values(dims)].join(' '), value]),
  );
}

test('without --unit there is a file for each ward that exists then', async () => {
  await withFiles({}, async (cwd) => {
    const made = async (period: string) => {
      const { code, stdout, stderr } = await run(['template', '-p', period, '-o', `mau/${period}`], { cwd });
      return { code, stdout, stderr, names: readdirSync(join(cwd, 'mau', period)) };
    };
    const { code, stdout, stderr, names } = await made('2021-03');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('21 tệp');
    expect(names.length).toBe(21);
    expect(names).toContain('lang-ha-2021-03.xlsx');
    expect((await made('2025-03')).names.length).toBe(17);
    expect((await made('2025-07')).names.length).toBe(5);
  });
});

test('the figures typed into a month’s template are those of the summary', async () => {
  await withFiles({}, async (cwd) => {
    await run(['bieu-mau', '-p', '03/2021', '-u', 'Láng Hạ', '-o', 'lang-ha.xlsx', '-q'], { cwd });
    await fillIn(join(cwd, 'lang-ha.xlsx'), {
      'Tiếp công dân': [
        [undefined, 12, 15, 11, 8, 3, 1, 6],
        [undefined, 4, 6, 4],
        [undefined, 0, 0, 0],
      ],
      'Đơn thư': [
        [undefined, 1, 2, 3, 1, 1, 1, 0],
        [undefined, 0, 1, 1, 0, 0, 0, 1],
        [undefined, 2, 6, undefined, 5, 1, 2, 0],
      ],
      'Giám sát, phản biện, kiểm tra': [['Phường', 'MTTQ', 'Giám sát', 2, 5], [], [undefined, 'HĐND', 'Giám sát', 1]],
    });
    const checked = await run(['validate', '.', '-f', 'json', '--strict'], { cwd });
    expect([checked.code, JSON.parse(checked.stdout).findings]).toEqual([0, []]);
    const figures = await figuresOf(cwd, '2021-03');
    expect(Object.fromEntries([...figures].filter(([name]) => EXPECTED_MONTH.has(name)))).toEqual(
      Object.fromEntries(EXPECTED_MONTH),
    );
  });
});

const EXPECTED_MONTH = new Map([
  ['receptions.visits', 16],
  ['receptions.people', 21],
  ['receptions.visits regular', 12],
  ['petitions.carried-over', 3],
  ['petitions.received', 9],
  ['petitions.received proposal', 6],
  ['petitions.settled', 6],
  ['petitions.pending-overdue', 1],
  ['supervision.sessions ward front supervision', 2],
  ['supervision.sessions ward council supervision', 1],
]);

test('the figures typed into a year’s template are those of the summary', async () => {
  await withFiles({}, async (cwd) => {
    await run(['template', '-p', '2021', '-u', '00199', '-o', '.', '-q'], { cwd });
    const [name = ''] = readdirSync(cwd);
    expect(name).toBe('lang-ha-2021.xlsx');
    await fillIn(join(cwd, name), {
      'Xếp loại tổ chức đảng và đảng': [
        ['Chi bộ 1', 'Chi bộ trực thuộc', 'Hoàn thành tốt nhiệm vụ', 20, 18, 2, 14, 2, 0, 2],
        ['Chi bộ 2', 'Chi bộ trực thuộc', 'Hoàn thành nhiệm vụ', 31, 30, 0, 20, 10, 0, 1],
      ],
    });
    const checked = await run(['validate', '.', '-f', 'json', '--strict'], { cwd });
    expect([checked.code, JSON.parse(checked.stdout).findings]).toEqual([0, []]);
    const figures = await figuresOf(cwd, '2021');
    expect(figures.get('ratings.members')).toBe(51);
    expect(figures.get('ratings.members-rated')).toBe(48);
    expect(figures.get('ratings.members-by-rating good')).toBe(34);
    expect(figures.get('ratings.organisations cell good')).toBe(1);
  });
});

test('a folder that holds files is refused, and replaced only with --force', async () => {
  await withFiles({ 'mau/ghi-chu.txt': 'giữ lại' }, async (cwd) => {
    const argv = ['template', '-p', '2021-03', '-u', 'Láng Hạ', '-o', 'mau'];
    const refused = await run(argv, { cwd });
    expect([refused.code, readdirSync(join(cwd, 'mau'))]).toEqual([2, ['ghi-chu.txt']]);
    expect(refused.stderr).toContain('--force');
    expect((await run([...argv, '--force'], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, 'mau'))).toEqual(['ghi-chu.txt', 'lang-ha-2021-03.xlsx']);
    expect(readFileSync(join(cwd, 'mau/ghi-chu.txt'), 'utf8')).toBe('giữ lại');
  });
});

test.each([
  [['-o', 'mau'], '--period'],
  [['-p', '2021-03'], '--out'],
  [['-p', '2021-03', '-o', '-'], 'cannot be written to stdout'],
  [['-p', '2021-13', '-o', 'mau'], '“2021-13” is no period'],
  [['-p', '2021-03', '-o', 'mau', '--forms', 'petition'], 'Is it “petitions”?'],
  [['-p', '2021-03', '-o', 'mau', '--forms', 'receptions,cell-ratings'], 'is yearly; use --period 2021'],
  [['-p', '2021-Q1', '-o', 'mau'], 'No form is owed for just 2021-Q1'],
  [['-p', '2021-03', '-o', 'mau', '-u', 'Lang Hag'], 'Is it “Láng Hạ”?'],
  [['-p', '2025', '-o', 'mau', '-u', 'Láng Thượng'], 'is no more at the end of 2025'],
  [['-p', '2021-03', '-o', 'mau.xlsx'], '21 units do not fit into one file mau.xlsx'],
])('%j cannot start, and nothing is written', async (options, words) => {
  await withFiles({}, async (cwd) => {
    const { code, stderr } = await run(['template', ...options, '--lang', 'en'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
