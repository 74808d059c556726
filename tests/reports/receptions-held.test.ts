import { describe, expect, test } from 'vitest';
import { receptions } from '../support/hand-ins.ts';
import { columnsOf, firstRowOf, paper } from '../support/official.ts';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const [TCD_2021, TCD_2024] = ['02/2021 01/TCD', '01/2024 01/TCD'] as const;

/** A row of 01/TCD that says nothing but how many sessions the head held (column 12) and delegated (21). */
function row(unit: string, head: number | '', delegated: number | '' = 0): [string, ...(number | string)[]] {
  const figures: (number | string)[] = columnsOf(TCD_2021).map(() => 0);
  figures[11] = head;
  figures[20] = delegated;
  return [unit, ...figures];
}

/*
 * The third quarter, 15 June to 14 September 2021, has 13 Thursdays (17 and 24 June; 1, 8, 15, 22, 29 July; 5, 12, 19, 26 August;
 * 2, 9 September), so that the chairman of a ward owes 13 days; the chairman of the district owes two a month, 6.
 */
const Q3: FileTree = {
  'tcd.csv': paper(TCD_2021, [row('Láng Hạ', 14, 2), row('Kim Liên', 10, 3), row('Cát Linh', 13), row('UBND quận', 6)]),
};

const reported = (files: FileTree, ...argv: readonly string[]): Promise<Ran> =>
  withFiles(files, (cwd) =>
    run(['report', 'directive-15', '.', '--calendar', 'statistical', ...argv], { cwd, columns: 120 }),
  );

interface Duty {
  readonly unit: string;
  readonly head: string;
  readonly required: number;
  readonly held: number | null;
  readonly delegated: number | null;
  readonly short: number | null;
}

async function duties(files: FileTree, period: string): Promise<readonly Duty[] | undefined> {
  const { stdout } = await reported(files, '-p', period, '-f', 'json');
  return (JSON.parse(stdout) as { receptionDuty?: readonly Duty[] }).receptionDuty;
}

describe('held against required', () => {
  test('of every ward, and of the district where it states it', async () => {
    const found = (await duties(Q3, '2021-Q3')) ?? [];
    expect(found).toHaveLength(22);
    const of = (unit: string) => found.find((one) => one.unit === unit);
    const chairman = { head: 'ward-chairman', required: 13 };
    expect(of('00199')).toEqual({ unit: '00199', ...chairman, held: 14, delegated: 2, short: 0 });
    // What a deputy held is nothing that the head held.
    expect(of('00229')).toEqual({ unit: '00229', ...chairman, held: 10, delegated: 3, short: 3 });
    expect(of('00178')).toEqual({ unit: '00178', ...chairman, held: 13, delegated: 0, short: 0 });
    expect(of('00226')).toEqual({ unit: '00226', ...chairman, held: null, delegated: null, short: null });
    expect(found.at(-1)).toMatchObject({ head: 'district-chairman', required: 6, held: 6, short: 0 });
  });

  test('on the screen, with a dash where nobody states it', async () => {
    const { stdout } = await reported(Q3, '-p', '2021-Q3');
    const lines = stdout.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
    for (const line of [
      'Láng Hạ 13 14 2 Đủ',
      'Kim Liên 13 10 3 Thiếu 3',
      'Cát Linh 13 13 0 Đủ',
      'Trung Tự 13 – –',
      'Quận Đống Đa 6 6 0 Đủ',
    ])
      expect(lines).toContain(line);
    expect(stdout).toContain('1 đơn vị có số kỳ thủ trưởng trực tiếp tiếp ít hơn quy định: Kim Liên (10/13).');
    expect(stdout).not.toContain('không đối chiếu được');
  });

  test('in the colour of warnings where a head fell short', async () => {
    const { stdout } = await withFiles(Q3, (cwd) =>
      run(['report', 'ct15', '.', '--calendar', 'statistical', '-p', '2021-Q3'], {
        cwd,
        columns: 120,
        isTerminal: true,
      }),
    );
    const [line = ''] = stdout.split('\n').filter((one) => one.includes('ít hơn quy định'));
    expect(line.startsWith('\u001b[33m')).toBe(true);
  });

  test('nobody short is said too', async () => {
    const files = { 'tcd.csv': paper(TCD_2021, [row('Láng Hạ', 13)]) };
    const { stdout } = await reported(files, '-p', '2021-Q3', '-u', 'Láng Hạ');
    expect(stdout).toContain('đều tiếp đủ số kỳ theo quy định');
  });

  test('of both circulars: 13 Thursdays from 15 June to 14 September 2024', async () => {
    const files = { 'tcd.csv': paper(TCD_2024, [row('Kim Liên', 12)]) };
    const found = (await duties(files, '2024-Q3')) ?? [];
    expect(found.find(({ held }) => held !== null)).toMatchObject({ unit: '00229', required: 13, held: 12, short: 1 });
  });

  test('of a period that was not stated whole nobody can tell', async () => {
    const found = (await duties(Q3, '2021')) ?? [];
    // 15 December 2020 to 14 December 2021 has 52 Thursdays, 17 December 2020 to 9 December 2021.
    expect(found.find(({ unit }) => unit === '00229')).toMatchObject({ required: 52, held: 10, short: null });
    const { stdout } = await reported(Q3, '-p', '2021');
    expect(stdout).toContain('Chưa đủ số liệu');
    expect(stdout).not.toMatch(/ít hơn quy định|đều tiếp đủ/);
  });

  test('a blank is not stated', async () => {
    const files = { 'tcd.csv': paper(TCD_2021, [row('Kim Liên', ''), row('Láng Hạ', 13)]) };
    const found = (await duties(files, '2021-Q3')) ?? [];
    expect(found.find(({ unit }) => unit === '00229')).toMatchObject({ held: null, delegated: 0, short: null });
  });
});

describe('where no form states it', () => {
  const FILES = { 'a.csv': receptions('Láng Hạ', '07/2021') };

  test('nothing is held against the law, and that is said', async () => {
    expect(await duties(FILES, '2021-07')).toBeUndefined();
    const { stdout } = await reported(FILES, '-p', '2021-07');
    expect(stdout).toContain('chỉ có trên Biểu 01/TCD');
    expect(stdout).not.toContain('So với quy định');
  });
});

describe('what was held is a figure', () => {
  const lines = async (...argv: readonly string[]): Promise<string[]> =>
    (await withFiles(Q3, (cwd) => run(argv, { cwd }))).stdout.split(/\r?\n/);

  test('in the CSV', async () => {
    const { stdout } = await reported(Q3, '-p', '2021-Q3', '-f', 'csv');
    const found = stdout
      .split(/\r?\n/)
      .filter((line) => line.includes('reception-sessions.held') && line.includes('00229'));
    expect(found.filter((line) => /\bhead\b/.test(line) && /\b10\b/.test(line))).toHaveLength(1);
    expect(found.filter((line) => /\bdelegated\b/.test(line) && /\b3\b/.test(line))).toHaveLength(1);
  });

  test('traced to its cell', async () => {
    const argv = ['trace', 'reception-sessions.held', '.', '-p', '2021-Q3', '--calendar', 'statistical'];
    const text = await lines(...argv, '--dim', 'by=head', '-u', 'Kim Liên', '-f', 'json');
    expect(JSON.parse(text.join('\n'))).toMatchObject({
      value: 10,
      // Column 12 stands right of the name and eleven others.
      parts: [{ file: 'tcd.csv', cell: `M${firstRowOf(TCD_2021) + 1}`, value: 10 }],
    });
  });
});
