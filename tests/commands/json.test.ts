import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  'in/lang-thuong.csv': petitions('Láng Thượng', '03/2021', '1,3,9,1,1,0'),
  'in/tiep-dan.csv': receptions('Láng Thượng', '03/2021', 12),
  'quan.csv': 'Kỳ báo cáo: 03/2021\nĐơn vị,Chủ thể,Hình thức,Số cuộc\nQuận ủy,MTTQ,Giám sát,4\n00187,MTTQ,Giám sát,2\n',
};

async function json(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await withFiles(FILES, (cwd) =>
    run([...argv, '--format', 'json'], { cwd, today: '2021-04-05' }),
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe('validate', async () => {
  const data = await json('validate', 'in');

  test('verdict, files with their forms', () => {
    expect(data.verdict).toBe('errors');
    expect(data.files).toEqual([
      {
        file: 'in/lang-thuong.csv',
        forms: [{ form: 'petitions', header: 'A3:G3', unit: '00187', period: '2021-03', rows: 0 }],
      },
      {
        file: 'in/tiep-dan.csv',
        forms: [{ form: 'receptions', header: 'A3:D3', unit: '00187', period: '2021-03', rows: 3 }],
      },
    ]);
  });

  test('a finding has its rule, place, other places, values and words', () => {
    const [first, ...others] = data.findings as Record<string, unknown>[];
    expect(others).toHaveLength(2);
    expect(first).toEqual({
      code: 'R203',
      name: 'petitions-do-not-balance',
      severity: 'error',
      file: 'in/lang-thuong.csv',
      cell: expect.stringMatching(/^[A-G]4$/),
      related: expect.arrayContaining([{ file: 'in/lang-thuong.csv', cell: expect.stringMatching(/^[A-G]4$/) }]),
      args: expect.any(Object),
      message: expect.stringContaining('11'),
      help: expect.stringMatching(/\S/),
    });
    expect(Object.values(first?.args as object).sort()).toEqual(expect.arrayContaining([11, 4]));
  });

  test('cell is the address of a cell; a whole row goes by its number', async () => {
    const argv = ['validate', 'fixtures/rules/F007-ragged-row/bad.csv', '-f'];
    const { findings } = JSON.parse((await run([...argv, 'json'])).stdout) as { findings: Record<string, unknown>[] };
    const ragged = findings.find(({ code }) => code === 'F007');
    expect(ragged).toMatchObject({ file: argv[1], row: 7 });
    expect(ragged).not.toHaveProperty('cell');
    const [header = '', line = ''] = (await run([...argv, 'csv'])).stdout.split('\n');
    expect(header).toBe('code,name,severity,file,sheet,cell,message,help,accepted,row,column');
    expect(line).toMatch(/^F007,ragged-row,error,[^,]+,,,.*,7,$/);
  });

  test('every rule has its outcome', () => {
    const rules = data.rules as { code: string; status: string; findings: number; why?: string }[];
    const of = (code: string) => rules.find((one) => one.code === code);
    expect(of('R203')).toEqual({ code: 'R203', status: 'failed', findings: 3 });
    expect(of('R101')).toEqual({ code: 'R101', status: 'passed', findings: 0 });
    expect(of('R501')).toEqual({ code: 'R501', status: 'skipped', findings: 0, why: expect.stringMatching(/\S/) });
    expect(rules.map(({ code }) => code)).toEqual([...rules.map(({ code }) => code)].sort());
    expect(rules.length).toBeGreaterThan(40);
  });

  test('a file of several units has no unit of its own', async () => {
    const { files } = await json('validate', 'quan.csv');
    expect(files).toEqual([
      { file: 'quan.csv', forms: [{ form: 'supervision', header: 'A2:D2', unit: null, period: '2021-03', rows: 2 }] },
    ]);
  });

  test('a rule that blanks kept from saying is undecided, with the reason', async () => {
    const blank = receptions('Láng Hạ', '03/2021').replace('Đột xuất,0,0,0', 'Đột xuất,,0,0');
    const { stdout } = await run(['validate', '-', '-f', 'json'], { stdin: blank });
    const { rules } = JSON.parse(stdout) as { rules: { code: string; status: string; why?: string }[] };
    expect(rules.find(({ code }) => code === 'R101')).toEqual({
      code: 'R101',
      status: 'undecided',
      findings: 0,
      why: expect.stringMatching(/^1 /),
    });
  });
});

describe('summary', async () => {
  const data = await json('summary', 'in/tiep-dan.csv', 'quan.csv');
  const figures = data.figures as Record<string, unknown>[];
  const of = (indicator: string, unit: string, dims: object = {}) =>
    figures.filter(
      (one) => one.indicator === indicator && one.unit === unit && JSON.stringify(one.dims) === JSON.stringify(dims),
    );

  test('title, period, calendar and day', () => {
    expect(data).toMatchObject({
      title: 'Tổng hợp số liệu',
      period: '2021-03',
      calendar: 'calendar',
      asOf: '2021-04-05',
    });
  });

  test('a figure of a unit', () => {
    expect(of('receptions.visits', '00187', { kind: 'regular' })).toEqual([
      {
        indicator: 'receptions.visits',
        label: 'Số lượt tiếp công dân',
        counted: 'lượt',
        unit: '00187',
        period: '2021-03',
        dims: { kind: 'regular' },
        state: 'known',
        value: 12,
        reported: 1,
        expected: 1,
      },
    ]);
  });

  test('a total says how many wards it lacks', () => {
    expect(of('receptions.visits', 'all')).toMatchObject([{ state: 'known', value: 12, reported: 1, expected: 21 }]);
    expect(of('receptions.visits', '00178')).toMatchObject([
      { state: 'missing', value: null, reported: 0, expected: 1 },
    ]);
  });

  test('the district’s own figures are of the unit “district”', () => {
    const dims = { level: 'district', body: 'front', activity: 'supervision' };
    expect(of('supervision.sessions', 'district', dims)).toMatchObject([{ value: 4 }]);
    expect(of('supervision.sessions', 'all', dims)).toMatchObject([{ value: 4 }]);
    expect(figures.filter(({ unit }) => unit === '006')).toEqual([]);
  });

  test('every figure has the fields of the contract, of the right kinds', () => {
    for (const one of figures) {
      expect(one).toMatchObject({
        indicator: expect.stringMatching(/^[a-z]+(\.[a-z-]+)$/),
        label: expect.stringMatching(/\S/),
        counted: expect.stringMatching(/\S/),
        unit: expect.stringMatching(/^(\d{5}|district|all)$/),
        period: '2021-03',
        dims: expect.any(Object),
        state: expect.stringMatching(/^(known|missing|undefined)$/),
        reported: expect.any(Number),
        expected: expect.any(Number),
      });
      expect(typeof one.value).toBe(one.state === 'known' ? 'number' : 'object');
      expect(Number(one.reported)).toBeLessThanOrEqual(Number(one.expected));
    }
  });

  test('no figure is given twice', () => {
    const keys = figures.map((one) => JSON.stringify([one.indicator, one.unit, one.period, one.dims]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('--format csv has the same figures', async () => {
    const { stdout } = await withFiles(FILES, (cwd) =>
      run(['summary', 'in/tiep-dan.csv', 'quan.csv', '-f', 'csv'], { cwd }),
    );
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe('indicator,label,counted,unit,period,kind,level,body,activity,state,value,reported,expected');
    expect(rows).toHaveLength(figures.length);
    expect(rows).toContain('receptions.visits,Số lượt tiếp công dân,lượt,00187,2021-03,regular,,,,known,12,1,1');
  });
});

describe('report', () => {
  const months: FileTree = {
    't12.csv': petitions('Láng Thượng', '12/2020', '0,4,3,0,1,0'),
    't1.csv': petitions('Láng Thượng', '01/2021', '1,1,2,0,0,0'),
  };

  test('gives the period and each of its years; percentages are in percent', async () => {
    const { stdout, code } = await withFiles(months, (cwd) =>
      run(['report', 'directive-15', '.', '-p', '2020-12..2021-01', '-f', 'json'], { cwd }),
    );
    const data = JSON.parse(stdout) as {
      title: string;
      period: string;
      figures: { indicator: string; unit: string; period: string; value: number; dims: object }[];
    };
    expect(code).toBe(0);
    expect(data.title).toContain('15-CT/TU');
    expect(data.period).toBe('2020-12..2021-01');
    const rate = (indicator: string, period: string): number | undefined =>
      data.figures.find(
        (one) =>
          one.indicator === indicator &&
          one.unit === '00187' &&
          one.period === period &&
          Object.keys(one.dims).length === 0,
      )?.value;
    expect(rate('petitions.settlement-rate', '2020-12..2021-01')).toBeCloseTo(100, 10);
    expect(rate('petitions.settlement-rate', '2020-12')).toBeCloseTo(75, 10);
    expect(rate('petitions.settlement-rate', '2021-01')).toBeCloseTo(100, 10);
    expect(rate('petitions.mean-yearly-settlement-rate', '2020-12..2021-01')).toBeCloseTo(87.5, 10);
  });

  test('in the statistical calendar the window is that from the 15th to the 14th', async () => {
    const { stdout } = await withFiles(months, (cwd) =>
      run(['report', 'ct15', '.', '-p', '2021-01', '--calendar', 'statistical'], { cwd }),
    );
    expect(stdout).toContain('15/12/2020');
    expect(stdout).toContain('14/01/2021');
  });
});
