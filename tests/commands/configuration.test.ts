import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { CONFIGURATION_NAME } from '../../src/config/configuration.ts';
import { petitions, receptions } from '../support/hand-ins.ts';
import { PROJECT, type Ran, type RunOptions, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

/** Ratings of a ward in which one row warns (R503) and one is sound. */
const RATINGS = `Đơn vị: Đảng bộ phường Láng Thượng
Năm 2021

Tên chi bộ,Loại hình,Xếp loại,Tổng số đảng viên,Được đánh giá,HTXSNV,HTTNV,HTNV,KHTNV,Không đánh giá
Chi bộ số 1,Chi bộ trực thuộc,Hoàn thành xuất sắc nhiệm vụ,30,26,4,20,1,1,4
Chi bộ số 2,Chi bộ trực thuộc,Hoàn thành nhiệm vụ,20,18,1,14,3,0,2
`;

/** What is taken over (3) is not what was left in the month before (1 + 0). */
const BROKEN_CARRY_OVER: FileTree = {
  'don/t2.csv': petitions('Láng Hạ', '02/2021', '1,3,2,1,1,0'),
  'don/t3.csv': petitions('Láng Hạ', '03/2021', '3,1,2,1,1,0'),
};

const FILES: FileTree = {
  'tiep-dan/lang-ha.csv': receptions('Láng Hạ', '03/2021', 7),
  'tiep-dan/trong.csv': receptions('Kim Liên', '03/2021').replace('Đột xuất,0,0,0', 'Đột xuất,,0,0'),
  'xep-loai.csv': RATINGS,
  'lech.csv': petitions('Trung Tự', '03/2021', '1,3,9,1,1,0'),
  'hong.xlsx': 'PK\u0003\u0004 this is no workbook',
  ...BROKEN_CARRY_OVER,
};

const withSettings = (settings: unknown, line: string, options: RunOptions = {}): Promise<Ran> =>
  withFiles({ ...FILES, [CONFIGURATION_NAME]: JSON.stringify(settings) }, (cwd) =>
    run(line.split(' '), { cwd, ...options }),
  );

interface Validation {
  readonly verdict: string;
  readonly findings: readonly { code: string; severity: string }[];
  readonly files: readonly { forms: readonly { rows: number }[] }[];
  readonly rules: readonly Readonly<Record<string, unknown>>[];
}

/** Exit code and JSON of a validation in which a rule has another severity. */
async function validated(path: string, code: string, severity: string, more = '') {
  const settings = { rules: { [code]: { severity, reason: 'thử nghiệm' } } };
  const ran = await withSettings(settings, `validate ${path} -f json${more}`);
  expect(ran.stderr).toBe('');
  const data = JSON.parse(ran.stdout) as Validation;
  return {
    exit: ran.code,
    verdict: data.verdict,
    rows: data.files.flatMap(({ forms }) => forms.map(({ rows }) => rows)),
    found: data.findings.filter((one) => one.code === code).map((one) => one.severity),
    outcome: data.rules.find((one) => one.code === code),
  };
}

describe('the severity of a rule goes all the way', () => {
  test('a row error lowered to a warning: the row counts, the exit is 0, with --strict 1', async () => {
    const lowered = await validated('lech.csv', 'R203', 'warning');
    expect(lowered).toMatchObject({
      exit: 0,
      verdict: 'warnings',
      rows: [3],
      found: ['warning', 'warning', 'warning'],
    });
    expect(lowered.outcome).toEqual({
      code: 'R203',
      status: 'failed',
      findings: 3,
      severity: 'warning',
      reason: 'thử nghiệm',
    });
    expect(await validated('lech.csv', 'R203', 'warning', ' --strict')).toMatchObject({ exit: 1, verdict: 'warnings' });
    expect(await validated('lech.csv', 'R203', 'error')).toMatchObject({ exit: 1, verdict: 'errors', rows: [0] });
  });

  test('as a note it is neither an error nor a warning', async () => {
    expect(await validated('lech.csv', 'R203', 'info', ' --strict')).toMatchObject({
      exit: 0,
      verdict: 'ok',
      rows: [3],
    });
  });

  test('switched off it says nothing, and is skipped with the reason', async () => {
    expect(await validated('lech.csv', 'R203', 'off', ' --strict')).toMatchObject({
      exit: 0,
      verdict: 'ok',
      rows: [3],
      found: [],
      outcome: { code: 'R203', status: 'skipped', findings: 0, severity: 'off', why: 'thử nghiệm' },
    });
  });

  test('a row warning raised to an error takes the row away', async () => {
    expect(await validated('xep-loai.csv', 'R503', 'warning')).toMatchObject({ exit: 0, rows: [2] });
    expect(await validated('xep-loai.csv', 'R503', 'error')).toMatchObject({ exit: 1, verdict: 'errors', rows: [1] });
  });

  test('so does a blank that is an error', async () => {
    expect(await validated('tiep-dan/trong.csv', 'C005', 'error')).toMatchObject({
      exit: 1,
      rows: [2],
      found: ['error'],
    });
  });

  test('a rule across months raised to an error fails the check; the rows count, as none is known to be wrong', async () => {
    expect(await validated('don', 'X201', 'warning')).toMatchObject({ exit: 0, verdict: 'warnings', rows: [3, 3] });
    expect(await validated('don', 'X201', 'error')).toMatchObject({ exit: 1, verdict: 'errors', rows: [3, 3] });
    expect(await validated('don', 'X201', 'off')).toMatchObject({ exit: 0, verdict: 'ok', rows: [3, 3] });
  });

  test('what cannot be read stays an error', async () => {
    const { code, stderr } = await withSettings(
      { rules: { F001: { severity: 'info', reason: 'x' } } },
      'validate hong.xlsx tiep-dan',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/dòng 1, khóa rules\.F001\.severity: không đặt “info” được.*error\.\n$/);
  });

  test('the screen says what was changed and why', async () => {
    const off = { rules: { R203: { severity: 'off', reason: 'Sổ cũ' } } };
    const { stdout } = await withSettings(off, 'validate lech.csv', { columns: 200 });
    expect(stdout).toContain('1 tắt theo cấu hình');
    expect(stdout).toMatch(/Theo cấu hình, R203 .* tắt.*Lý do: Sổ cũ/);
  });
});

describe('figures', () => {
  const members = async (severity: string) => {
    const settings = { rules: { R503: { severity, reason: 'Hướng dẫn mới' } } };
    const { code, stdout } = await withSettings(settings, 'summary xep-loai.csv -f json');
    const { figures } = JSON.parse(stdout) as {
      figures: { indicator: string; unit: string; value: number; dims: object }[];
    };
    const found = figures.find(
      ({ indicator, unit, dims }) =>
        indicator === 'ratings.members' && unit === '00187' && Object.keys(dims).length === 0,
    );
    return [code, found?.value];
  };

  test('change with the severity of a row rule', async () => {
    expect(await members('warning')).toEqual([0, 30 + 20]);
    expect(await members('off')).toEqual([0, 30 + 20]);
    expect(await members('error')).toEqual([1, 20]);
  });

  test('and the report says by which rule', async () => {
    const settings = { rules: { R503: { severity: 'error', reason: 'Hướng dẫn mới' } } };
    const { stdout } = await withSettings(settings, 'report nq15 xep-loai.csv', { columns: 200 });
    expect(stdout).toMatch(/Theo cấu hình, R503 .* lỗi.*Lý do: Hướng dẫn mới/);
    expect(stdout).toMatch(/^lỗi +R503/m);
  });

  test('are whole although a rule that takes nothing away is an error', async () => {
    const files = {
      'thu/cong-van.docx': 'PK',
      [CONFIGURATION_NAME]: JSON.stringify({ rules: { F009: { severity: 'error', reason: 'Chỉ nhận bảng tính' } } }),
    };
    const { code, stdout } = await withFiles(files, (cwd) =>
      run(['summary', `${PROJECT}/fixtures/exports/2021-03`, 'thu'], { cwd, columns: 200 }),
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Số liệu đủ, không có dòng nào bị loại.');
    expect(stdout).toMatch(/^lỗi +F009/m);
    expect(stdout).toMatch(/Theo cấu hình, F009 .*số liệu vẫn được tính/);
  });
});

test('list rules says severities in words to people and by their ids to programs', async () => {
  const [table, csv, english] = await Promise.all(
    [
      ['list', 'rules'],
      ['list', 'rules', '-f', 'csv'],
      ['list', 'rules', '--lang', 'en'],
    ].map((argv) => run(argv)),
  );
  expect(table?.stdout).toMatch(/^R203 +lỗi /m);
  expect(table?.stdout).not.toMatch(/^[A-Z]\d{3} +(error|warning|info)/m);
  expect(csv?.stdout).toMatch(/^R203,error,/m);
  expect(english?.stdout).toMatch(/^R203 +error /m);
});

test('explain and list show the severity of the configuration, and explain the program’s own', async () => {
  const settings = { rules: { R203: { severity: 'warning', reason: 'Sổ cũ' } } };
  const explained = await withSettings(settings, 'explain R203 -f json');
  expect(JSON.parse(explained.stdout)).toMatchObject({ severity: 'warning', builtIn: 'error', reason: 'Sổ cũ' });
  const listed = await withSettings(settings, 'list rules -f json');
  expect(JSON.parse(listed.stdout)).toContainEqual(expect.objectContaining({ code: 'R203', severity: 'warning' }));
});

describe('options come before the environment, and that before the configuration', () => {
  const EN = { DONGDA_LANG: 'en' };
  const VI = { DONGDA_LANG: 'vi' };
  test.each([
    ['en', 'list forms', {}, 'List'],
    ['en', 'list forms', VI, 'Danh mục'],
    ['en', 'list forms --lang vi', EN, 'Danh mục'],
    ['vi', 'list forms', EN, 'List'],
    ['vi', 'list forms --lang=en', {}, 'List'],
    ['en', '--help', {}, 'Usage:'],
    ['en', 'lst forms', {}, 'There is no command'],
    ['en', 'summary nowhere', {}, 'There is no file'],
  ])('language %s, %s %j', async (language, line, env, words) => {
    const { stdout, stderr } = await withSettings({ language }, line, { env });
    expect(stdout + stderr).toContain(words);
  });

  test.each([
    [{}, '', 'calendar'],
    [{ calendar: 'statistical' }, '', 'statistical'],
    [{ calendar: 'statistical' }, ' --calendar calendar', 'calendar'],
  ])('calendar %j%s', async (settings, option, calendar) => {
    const { stdout } = await withSettings(settings, `summary tiep-dan/lang-ha.csv -f json${option}`);
    expect(JSON.parse(stdout)).toMatchObject({ calendar });
  });

  test('validate leaves out windows of the other calendar', async () => {
    const window = receptions('Láng Hạ', '03/2021').replace('03/2021', 'từ ngày 15/02/2021 đến ngày 14/03/2021');
    const codes = async (settings: object) => {
      const files = { 'a.csv': window, [CONFIGURATION_NAME]: JSON.stringify(settings) };
      const { stdout } = await withFiles(files, (cwd) => run(['validate', 'a.csv', '-f', 'json'], { cwd }));
      return (JSON.parse(stdout) as Validation).findings.map(({ code }) => code);
    };
    expect(await codes({})).toEqual([]);
    expect(await codes({ calendar: 'calendar' })).toEqual(['X002']);
  });
});

test('--config names another file, also after --lang, and one that is not there is refused', async () => {
  const files = { ...FILES, 'x/khac.json': '{ "language": "en" }' };
  const at = (line: string) => withFiles(files, (cwd) => run(line.split(' '), { cwd }));
  expect((await at('list forms --config x/khac.json')).stdout).toContain('List');
  expect((await at('list forms --lang vi --config=x/khac.json')).stdout).toContain('Danh mục');
  expect(await at('list forms --config x/khc.json')).toMatchObject({ code: 2, stdout: '' });
  expect((await at('list forms --config x/khc.json')).stderr).toContain('khac.json');
});

describe('a configuration that is wrong', () => {
  test.each(['validate tiep-dan', 'summary tiep-dan', 'report ct15 tiep-dan', 'explain R203', 'list forms'])(
    'stops %s',
    async (line) => {
      const ran = await withSettings({ langauge: 'vi' }, line);
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/^dongda-report\.config\.json, dòng 1, khóa langauge: .*“language”\?\n$/);
    },
  );

  test('is named by its way from the working folder', async () => {
    const files = { ...FILES, [CONFIGURATION_NAME]: '{' };
    const { stderr } = await withFiles(files, (cwd) => run(['list', 'forms'], { cwd: `${cwd}/tiep-dan` }));
    expect(stderr).toContain(`../${CONFIGURATION_NAME}, dòng 1: `);
  });

  test('keeps neither help nor what is wrong with the command line from being said', async () => {
    expect(await withSettings(3, '--help')).toMatchObject({ code: 0, stderr: '' });
    expect((await withSettings(3, 'lst forms')).stderr).toContain('“list”');
  });
});

describe('letterhead', () => {
  const settings = { letterhead: { superior: 'THÀNH ỦY HÀ NỘI', issuer: 'VĂN PHÒNG QUẬN ỦY' } };

  test('stands above the title instead of the report’s own', async () => {
    const { stdout } = await withSettings(settings, 'report ct15 don -p 2021-03');
    expect(stdout.split('\n').slice(0, 2)).toEqual(['THÀNH ỦY HÀ NỘI', 'VĂN PHÒNG QUẬN ỦY']);
    const markdown = await withSettings(settings, 'report ct15 don -p 2021-03 -f markdown');
    expect(markdown.stdout).toMatch(/^THÀNH ỦY HÀ NỘI\n\nVĂN PHÒNG QUẬN ỦY\n\n# /);
  });

  test('and in a workbook', async () => {
    const { bytes } = await withSettings(settings, 'summary don -p 2021-03 -f xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    const sheet = book.worksheets[0];
    expect([1, 2].map((row) => sheet?.getCell(row, 1).text)).toEqual(['THÀNH ỦY HÀ NỘI', 'VĂN PHÒNG QUẬN ỦY']);
  });

  test('without an office above, or without an own name, the rest stays', async () => {
    const lines = async (letterhead: object) =>
      (await withSettings({ letterhead }, 'report ct15 don -p 2021-03')).stdout.split('\n').slice(0, 2);
    expect((await lines({ issuer: 'ĐẢNG ỦY PHƯỜNG' }))[0]).toBe('ĐẢNG ỦY PHƯỜNG');
    expect(await lines({ superior: 'THÀNH ỦY HÀ NỘI' })).toEqual(['THÀNH ỦY HÀ NỘI', 'QUẬN ỦY ĐỐNG ĐA']);
  });
});

test('files of the configuration lie among hand-ins and are none of them, unless they are named', async () => {
  const files: FileTree = {
    'in/lang-ha.csv': receptions('Láng Hạ', '03/2021'),
    'in/ngay-nhan.csv': 'unit,period,date\n00199,2021-03,2021-04-05\n',
    [`in/${CONFIGURATION_NAME}`]: '{ "receipts": "ngay-nhan.csv" }',
  };
  await withFiles(files, async (cwd) => {
    const { code, stdout } = await run(['validate', '.', '-f', 'json'], { cwd: `${cwd}/in` });
    const data = JSON.parse(stdout) as { files: { file: string }[]; findings: object[] };
    expect([code, data.files.map(({ file }) => file), data.findings]).toEqual([0, ['lang-ha.csv'], []]);
    const named = await run(['validate', 'lang-ha.csv', 'ngay-nhan.csv', '-f', 'json'], { cwd: `${cwd}/in` });
    expect((JSON.parse(named.stdout) as { files: object[] }).files).toHaveLength(2);
  });
});

test('the example of the fixtures is a sound configuration', async () => {
  const config = `fixtures/configuration/${CONFIGURATION_NAME}`;
  const { code, stdout } = await run(['list', 'rules', '-f', 'json', '--config', config]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ code: 'X201', severity: 'off' }));
});
