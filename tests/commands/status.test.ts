import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { readAll } from '../support/read-all.ts';
import { type Ran, type RunOptions, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

interface StatusData {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly units: readonly { unit: string; state: string; forms: Readonly<Record<string, string>> }[];
  readonly [field: string]: unknown;
}

const SUPERVISION = 'Chủ thể,Hình thức,Số cuộc\nMTTQ,Giám sát,1\n';
const all = (ward: string, month: string): string =>
  `${receptions(ward, month)}\n${petitions(ward, month)}\nĐơn vị: ${ward}\nTháng ${month}\n${SUPERVISION}`;

const FILES: FileTree = {
  'one/lang-ha.csv': all('Láng Hạ', '03/2021'),
  'two/lang-ha.csv': all('Láng Hạ', '02/2021'),
  'two/kim-lien.csv': all('Kim Liên', '03/2021'),
  'broken/2021-03/P. Kim Liên.xlsx': 'PK\u0003\u0004 no workbook',
  'none/read me.docx': 'PK',
  'wrong/lang-ha.csv': all('Láng Hạ', '03/2021').replace('"Tố cáo",1,3,2', '"Tố cáo",1,3,9'),
  'so.csv': 'Đơn vị,Kỳ báo cáo,Ngày nhận\nLáng Hạ,03/2021,07/04/2021\n',
  'bad.csv': 'Đơn vị,Kỳ báo cáo,Ngày nhận\nLáng Hò,03/2021,07/04/2021\n',
};
const inFiles = (line: string, options: RunOptions = {}): Promise<Ran> =>
  withFiles(FILES, (cwd) => run(line.split(' '), { today: '2021-04-12', ...options, cwd }));
const dataOf = ({ stdout }: Ran): StatusData => JSON.parse(stdout) as StatusData;

describe('exit codes', () => {
  test.each([
    ['status one', 1],
    ['status one -u lang-ha', 0],
    ['tinh-hinh one -u 00199', 0],
    ['status wrong -u lang-ha', 1],
    ['status two -p 2021-02 -u lang-ha', 0],
    ['status two -p 2021-02 -u kim-lien', 1],
    // Late is no reason to stop.
    ['status one -u lang-ha --receipts so.csv', 0],
    ['status one -u lang-ha --against wrong', 0],
    ['status wrong -u lang-ha --against one', 1],
    // Nobody has handed in for April: that is an answer.
    ['status one -p 2021-04', 1],
    ['status broken -p 2021-03', 1],
    ['status none', 2],
    ['status nowhere', 2],
    ['status two', 2],
    ['status one --receipts nowhere.csv', 2],
    ['status one --receipts bad.csv', 2],
    ['status one --against nowhere', 2],
    ['status one --format txt', 2],
    ['status one --as-of never', 2],
    ['status one -u lang-ho', 2],
  ])('%s: %i', async (line, code) => {
    const ran = await inFiles(line);
    expect(ran.code, ran.stderr + ran.stdout).toBe(code);
    expect(ran.stderr === '').toBe(code !== 2);
  });

  test('several periods are named, and so are the periods there are', async () => {
    expect((await inFiles('status two')).stderr).toContain('2021-02..2021-03');
    expect((await inFiles('status one -p 2021-04')).stdout).toContain('Các tệp có: tháng 3/2021');
  });
});

describe('JSON', () => {
  test('has the shape of the contract', async () => {
    const data = dataOf(await inFiles('status one --receipts so.csv -f json'));
    expect(data).toMatchObject({ period: '2021-03', expected: 21, received: 1, onTime: 0, late: 1, missing: 20 });
    expect(data.units.length).toBe(21);
    expect(data.units.find(({ unit }) => unit === '00199')).toEqual({
      unit: '00199',
      name: 'Láng Hạ',
      state: 'late',
      due: '2021-04-05',
      handedIn: '2021-04-07',
      knownFrom: 'receipts',
      daysLate: 2,
      forms: { receptions: 'received', petitions: 'received', supervision: 'received' },
    });
    expect(data.units.find(({ unit }) => unit === '00229')).toMatchObject({
      state: 'missing',
      handedIn: null,
      daysLate: 7,
      forms: { receptions: 'missing', petitions: 'missing', supervision: 'missing' },
    });
  });

  test('a unit with errors counts as received, the cell is named', async () => {
    const data = dataOf(await inFiles('status wrong -u lang-ha -f json'));
    expect(data).toMatchObject({ expected: 1, received: 1, onTime: 0, errors: 1, missing: 0 });
    expect(data.units[0]).toMatchObject({
      state: 'errors',
      forms: { receptions: 'received', petitions: 'errors', supervision: 'received' },
      errors: [{ form: 'petitions', code: 'R203', file: 'wrong/lang-ha.csv', cell: expect.any(String) }],
    });
  });

  test('the counts are a partition', async () => {
    for (const line of ['status one -f json', 'status two -p 2021-Q1 -f json', 'status wrong -f json']) {
      const data = dataOf(await inFiles(line));
      const { onTime, late, errors, missing, received, expected } = data as unknown as Record<string, number>;
      expect((onTime ?? 0) + (late ?? 0) + (errors ?? 0)).toBe(received);
      expect((received ?? 0) + (missing ?? 0)).toBe(expected);
      expect(data.units.length).toBe(expected);
    }
  });

  test('changes say cells, rows, files and figures', async () => {
    const { changes } = dataOf(await inFiles('status one -u lang-ha --against wrong -f json')) as unknown as {
      changes: Readonly<Record<string, unknown[]>>;
    };
    expect(changes.against).toBe('wrong');
    expect(changes.cells?.length).toBe(6);
    expect(changes.cells?.[0]).toEqual({
      measure: 'petitions.carried-over',
      label: 'Kỳ trước chuyển sang (Tố cáo)',
      unit: '00199',
      period: '2021-03',
      dims: { type: 'denunciation' },
      before: null,
      after: { value: 1, file: 'one/lang-ha.csv', cell: 'B12' },
      why: 'R203',
    });
    expect(changes.files).toEqual({ added: [], removed: [] });
    expect(changes.rows).toMatchObject({ added: [{ file: 'one/lang-ha.csv', row: 12, cells: 6 }], removed: [] });
    const received = changes.figures?.find((one) => (one as { indicator: string }).indicator === 'petitions.received');
    expect(received).toMatchObject({ unit: '00199', before: 6, after: 9, change: 3, inPoints: false });
  });
});

describe('other formats', () => {
  test('CSV has a row for each unit and form', async () => {
    const lines = (await inFiles('status one -f csv')).stdout.trim().split('\n');
    expect(lines.length).toBe(1 + 21 * 3);
    expect(lines[0]).toMatch(/^unit,name,form,period,state,missing,due,handedIn,knownFrom,daysLate,errors,/);
    expect(lines).toContain('00229,Kim Liên,petitions,2021-03,missing,2021-03,2021-04-05,,,7,0,,,,');
  });

  test('with --against the CSV has the changes', async () => {
    const lines = (await inFiles('status one -u lang-ha --against wrong -f csv')).stdout.trim().split('\n');
    expect(lines.length).toBe(1 + 6);
    expect(lines[1]).toBe(
      '00199,Láng Hạ,petitions.carried-over,"Kỳ trước chuyển sang (Tố cáo)",2021-03,,1,,one/lang-ha.csv,,B12,,,,R203'.replaceAll(
        '"',
        '',
      ),
    );
  });

  test('a message to be pasted is one line, in both languages', async () => {
    const [vi, en] = await Promise.all([
      inFiles('status one -u lang-ha --receipts so.csv -f text'),
      inFiles('status one -u lang-ha --receipts so.csv -f text --lang en'),
    ]);
    expect(vi.stdout).toBe(
      'Tình hình nộp báo cáo tháng 3/2021 (đến 12/04/2021): đã nộp 1/1 phường; đúng hạn 0; nộp muộn 1: Láng Hạ (2 ngày).\n',
    );
    expect(en.stdout).toBe(
      'Hand-ins of 2021-03 (as of 12/04/2021): 1 of 1 wards have handed in; on time 0; late 1: Láng Hạ (2 days).\n',
    );
  });

  test('text is a format of this command only', async () => {
    const refused = await inFiles('summary one -f text');
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).not.toMatch(/: .*\btext\b/);
    expect((await inFiles('status one -f nope')).stderr).toContain('text');
  });

  test('a file that ends in .txt has the tables', async () => {
    await withFiles(FILES, async (cwd) => {
      await run(['status', 'one', '-o', 'a.txt'], { cwd, today: '2021-04-12' });
      await run(['status', 'one', '-f', 'text', '-o', 'b.txt'], { cwd, today: '2021-04-12' });
      const { readFileSync } = await import('node:fs');
      expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('─────');
      expect(readFileSync(join(cwd, 'b.txt'), 'utf8').split('\n').length).toBe(2);
    });
  });

  test('a workbook has a sheet for the hand-ins, and one for the changes', async () => {
    await withFiles(FILES, async (cwd) => {
      await run(['status', 'one', '--against', 'wrong', '-o', 'a.xlsx'], { cwd, today: '2021-04-12' });
      const sheets = await readAll(join(cwd, 'a.xlsx'));
      expect(sheets.map(({ name }) => name)).toEqual(['Tình hình nộp', 'Thay đổi', 'Nguồn gốc']);
    });
  });
});
