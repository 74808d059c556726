import { describe, expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { type Ran, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

/** A table in which one row warns: a blank count. */
const WARNING = receptions('Kim Liên', '03/2021').replace('Đột xuất,0,0,0', 'Đột xuất,,0,0');

const FILES: FileTree = {
  'good/lang-ha.csv': receptions('Láng Hạ', '03/2021', 7),
  'warning/kim-lien.csv': WARNING,
  'mixed/lang-ha.csv': receptions('Láng Hạ', '03/2021', 7),
  'mixed/broken.xlsx': 'PK\u0003\u0004 this is no workbook',
  'mixed/unclosed.csv': '"Phường Kim Liên',
  'error/trung-tu.csv': petitions('Trung Tự', '03/2021', '1,3,9,1,1,0'),
  'notes/lang-ha.csv': receptions('Láng Hạ', '03/2021', 7),
  'notes/read me.docx': 'PK',
  'notes/~$lang-ha.xlsx': 'lock',
  'notes/.hidden.csv': 'x',
  'claims.csv': 'indicator,unit,period,relation,claimed,source\nreceptions.visits,Láng Hạ,2021-03,=,7,báo\n',
};

const inFiles = (...argv: readonly string[]): Promise<Ran> => withFiles(FILES, (cwd) => run(argv, { cwd }));

describe('validate', () => {
  test.each([
    ['good', [], 0, 'ok'],
    ['warning', [], 0, 'warnings'],
    ['warning', ['--strict'], 1, 'warnings'],
    ['good', ['--strict'], 0, 'ok'],
    ['error', [], 1, 'errors'],
    ['error', ['--strict'], 1, 'errors'],
    ['mixed', [], 1, 'errors'],
  ])('%s %j', async (folder, options, code, verdict) => {
    const ran = await inFiles('validate', folder, ...options, '--format', 'json');
    expect(ran.code).toBe(code);
    expect((JSON.parse(ran.stdout) as { verdict: string }).verdict).toBe(verdict);
    expect(ran.stderr).toBe('');
  });

  test.each([
    ['vi', 'Chưa đạt (--strict coi cảnh báo như lỗi): có 1 cảnh báo.'],
    ['en', 'Not passed (--strict treats warnings as errors): 1 warning.'],
  ])('a check that fails for its warnings does not say that it passed (%s)', async (lang, words) => {
    const strict = ['validate', 'warning', '--strict', '--lang', lang];
    for (const options of [
      [],
      ['-f', 'markdown'],
      ['--out', 'found.xlsx'],
      ['--out', 'found.json', '--mark', 'marked'],
    ]) {
      const { code, stdout, stderr } = await inFiles(...strict, ...options);
      expect([code, stdout + stderr]).toEqual([1, expect.stringContaining(words)]);
    }
    expect((await inFiles('validate', 'warning')).stdout).toContain('Đạt, nhưng cần xem lại');
  });

  test('names every file that cannot be read, and reads the others', async () => {
    const { stdout } = await inFiles('validate', 'mixed', '-f', 'json');
    const { files, findings } = JSON.parse(stdout) as {
      files: { file: string; forms: { rows: number }[] }[];
      findings: { code: string; severity: string; file: string }[];
    };
    expect(files.map(({ file, forms }) => `${file} ${forms.map(({ rows }) => rows)}`)).toEqual([
      'mixed/broken.xlsx ',
      'mixed/lang-ha.csv 3',
      'mixed/unclosed.csv ',
    ]);
    expect(findings.map(({ severity, file }) => `${severity} ${file}`)).toEqual([
      'error mixed/broken.xlsx',
      'error mixed/unclosed.csv',
    ]);
  });

  test('files that are no spreadsheets are a note, lock and dot files are not', async () => {
    const { code, stdout } = await inFiles('validate', 'notes', '-f', 'json', '--strict');
    const { verdict, findings } = JSON.parse(stdout) as {
      verdict: string;
      findings: { code: string; severity: string; file: string }[];
    };
    expect([code, verdict]).toEqual([0, 'ok']);
    expect(findings.map((one) => `${one.code} ${one.severity} ${one.file}`)).toEqual(['F009 info notes/read me.docx']);
  });

  test('a file named on the command line is read whatever its ending', async () => {
    const { code, stderr } = await inFiles('validate', 'notes/read me.docx');
    expect(code).toBe(2);
    expect(stderr).toContain('notes/read me.docx');
  });
});

describe('summary and report', () => {
  test.each(['summary', 'report directive-15', 'bao-cao ct15'])(
    '%s of good and bad files: figures, and exit 1',
    async (command) => {
      const { code, stdout, stderr } = await inFiles(...command.split(' '), 'mixed', '-f', 'json');
      expect([code, stderr]).toEqual([1, '']);
      const { figures, findings } = JSON.parse(stdout) as {
        figures: { indicator: string; unit: string; value: number; reported: number; expected: number; dims: object }[];
        findings: { errors: number };
      };
      const visits = figures.find(({ indicator, unit }) => indicator === 'receptions.visits' && unit === 'all');
      expect([visits?.value, visits?.reported, visits?.expected]).toEqual([7, 1, 21]);
      expect(findings.errors).toBe(2);
    },
  );

  test('a total that lacks wards shows it on the screen', async () => {
    const { code, stdout } = await inFiles('summary', 'good');
    expect(code).toBe(0);
    expect(stdout).toContain('1/21');
  });

  test('what is bad is said below the figures', async () => {
    const { stdout } = await inFiles('summary', 'mixed');
    expect(stdout).toContain('mixed/broken.xlsx');
    expect(stdout).toContain('F001');
  });

  test('a row that breaks an identity is in no figure', async () => {
    const { code, stdout } = await inFiles('summary', 'error', 'good', '-f', 'json');
    const { figures } = JSON.parse(stdout) as {
      figures: { indicator: string; unit: string; value: unknown; state: string }[];
    };
    expect(code).toBe(1);
    const settled = figures.filter(
      ({ indicator, unit }) => indicator === 'petitions.settled' && (unit === 'all' || unit === '00226'),
    );
    expect(settled.every(({ state, value }) => state === 'missing' && value === null)).toBe(true);
  });
});

describe('files of other kinds', () => {
  test.each([
    'summary notes',
    'report directive-15 notes',
    'status notes',
    'status notes --against notes',
    'trace receptions.visits notes',
    'reconcile claims.csv notes',
    'fix notes --diff',
  ])('%s names them once, beside the results', async (line) => {
    const { stderr } = await inFiles(...line.split(' '));
    expect(stderr).toContain('Bỏ qua 1 tệp không phải bảng tính: notes/read me.docx.');
    expect((await inFiles(...line.split(' '), '-q')).stderr).not.toContain('read me.docx');
  });
});

test.each([
  'trace receptions.visits mixed',
  'reconcile claims.csv good error',
  'summary error good',
  'status error -p 2021-03',
])('%s: exit 1 where the data has errors', async (line) => {
  expect((await inFiles(...line.split(' '))).code).toBe(1);
});

test.each(['explain R101', 'giai-thich people-below-visits', 'explain r101', 'list rules', 'danh-muc forms'])(
  '%s: exit 0',
  async (line) => {
    const { code, stdout, stderr } = await run(line.split(' '));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.length).toBeGreaterThan(50);
  },
);

test('the same rule by code and by name', async () => {
  const [one, other] = await Promise.all([
    run(['explain', 'R101', '-f', 'json']),
    run(['explain', 'people-below-visits', '-f', 'json']),
  ]);
  expect(JSON.parse(one.stdout)).toMatchObject({ code: 'R101', name: 'people-below-visits', severity: 'error' });
  expect(other.stdout).toBe(one.stdout);
});

test('our own bug says so, without a stack unless asked for', async () => {
  const broken = { write: () => undefined, isTerminal: false };
  const { main } = await import('../../src/main.ts');
  const stderr: string[] = [];
  const io = {
    out: {
      ...broken,
      write: (): void => {
        throw new TypeError('the pipe is a teapot');
      },
    },
    err: { ...broken, write: (text: string | Uint8Array) => void stderr.push(String(text)) },
    stdin: async () => new Uint8Array(),
    cwd: '.',
    env: {},
    today: () => '2022-10-11',
    now: () => 0,
  };
  expect(await main(['list', 'forms'], io)).toBe(70);
  expect(stderr.join('')).not.toContain('teapot');
  expect(await main(['list', 'forms', '--debug'], io)).toBe(70);
  expect(stderr.join('')).toContain('teapot');
});
