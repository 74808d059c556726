import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

/** What the office of the fixtures' own list has, with a month handed in by each of its units in March 2025. */
const HEADER = 'Đơn vị,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc';
const month = (unit: string, visits: number): string[] =>
  ['Thường xuyên', 'Định kỳ', 'Đột xuất'].map((kind, at) => {
    const count = at === 0 ? visits : 0;
    return `${unit},03/2025,${kind},${count},${count},${count}`;
  });
const VISITS = { 'TT. Sông Mây': 1, 'UBND xã Minh Khai': 2, '90007': 4, 'Xã Hòa Bình': 8, 'X. Bình An': 16 };

const office: FileTree = {
  'dongda-report.config.json': '{ "units": "don-vi.csv" }',
  'don-vi.csv': readFileSync('fixtures/registers/don-vi.csv'),
  'nop/tiep-dan.csv': [HEADER, ...Object.entries(VISITS).flatMap(([unit, visits]) => month(unit, visits)), ''].join(
    '\n',
  ),
  'nop-hai/tiep-dan.csv': [HEADER, ...month('Sông Mây', 1), ...month('Láng Hạ', 2), ''].join('\n'),
};
const inOffice = (...argv: readonly string[]): Promise<Ran> => withFiles(office, (cwd) => run(argv, { cwd }));

interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly unitFrom?: string | null;
  readonly dims: object;
  readonly state: string;
  readonly value: number | null;
}

/** `unit value`, with the first day of a unit that shares its code. */
async function visits(...argv: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await inOffice('summary', 'nop', '-f', 'json', ...argv);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { figures: FigureData[] }).figures
    .filter(({ indicator, dims }) => indicator === 'receptions.visits' && Object.keys(dims).length === 0)
    .map(({ unit, unitFrom, state, value }) => `${unit}${unitFrom ? `@${unitFrom}` : ''} ${value ?? state}`);
}

describe('an office with units of its own', () => {
  test('its units report, and those of the program do not', async () => {
    expect((await visits()).sort()).toEqual(
      ['90001 1', '90004 2', '90007 4', '90010 8', '90016 16', 'all 31', 'district missing'].sort(),
    );
  });

  test('the units of a later day: a whole merger is added up, those with parts of others are not', async () => {
    const found = await visits('--as-units', '2025-07-01');
    expect(found.filter((one) => one.includes('@')).sort()).toEqual([
      '90001@2025-07-01 undefined',
      '90016@2025-07-01 undefined',
    ]);
    expect(found).toContain('90004 6');
    expect(found).toContain('90013 undefined');
    expect(found).toContain('all 31');
  });

  test('a name that two units share, and one of another office, are refused with their cells', async () => {
    const { stdout, code } = await inOffice('validate', 'nop-hai', '--lang', 'en', '-f', 'csv');
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Is it “Huyện Sông Mây / Thị trấn Sông Mây”?');
    expect(stdout).toContain('“Láng Hạ”');
  });

  test('list units has them, with what they became', async () => {
    const { stdout } = await inOffice('list', 'units', '-f', 'csv');
    const rows = stdout.split('\n');
    expect(rows[0]).toBe('code,label,from,until,successors');
    expect(rows).toContain('90010,Xã Hòa Bình,,30/06/2025,"Phường Sông Mây, Xã Hòa Bình"');
    expect(rows).toContain('90016,Xã Bình An,,30/06/2025,"Đặc khu Bình An, Xã Long Hải (ngoài danh sách)"');
    expect(stdout).not.toContain('Láng');
  });

  test('the list itself is no hand-in', async () => {
    const { stdout } = await inOffice('validate', '.', '-f', 'json');
    const { files } = JSON.parse(stdout) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).not.toContain('don-vi.csv');
  });

  test('a list that cannot be right stops everything', async () => {
    const wrong = { ...office, 'don-vi.csv': 'Mã,Tên,Cấp,Đến ngày,Trở thành\n00001,A,xã,2025-06-30,00001\n' };
    const { code, stderr, stdout } = await withFiles(wrong, (cwd) => run(['summary', 'nop'], { cwd }));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('don-vi.csv, dòng 2');
    expect(stderr).toContain('00001 → 00001');
  });
});

test('a day on which the list has no ward cannot be asked for', async () => {
  const young = { ...office, 'don-vi.csv': 'Mã,Tên,Cấp,Từ ngày\n00001,Xã Minh Khai,xã,2020-01-01\n' };
  const { code, stderr } = await withFiles(young, (cwd) =>
    run(['summary', 'nop', '--as-units', '2019-12-31'], { cwd }),
  );
  expect(code).toBe(2);
  expect(stderr).toContain('2019-12-31');
});
