import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { receptions } from '../support/hand-ins.ts';
import { readAll } from '../support/read-all.ts';
import { type RunOptions, run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

const FILES = { 'in/lang-ha.csv': receptions('Láng Hạ', '03/2021', 1582) };
const SUMMARY = ['summary', 'in'];
const inFiles = (argv: readonly string[], options: RunOptions = {}) =>
  withFiles(FILES, (cwd) => run(argv, { ...options, cwd }));

describe('--out', () => {
  test.each([
    ['a.txt', '1.582'],
    ['a.json', '"value": 1582'],
    ['a.csv', 'receptions.visits,Số lượt tiếp công dân,lượt,00199,2021-03,,known,1582,1,1'],
    ['a.md', '| Láng Hạ'],
    ['A.CSV', 'receptions.visits'],
  ])('%s has the format of its ending', async (name, words) => {
    await withFiles(FILES, async (cwd) => {
      const ran = await run([...SUMMARY, '--out', name], { cwd });
      expect([ran.code, ran.stdout]).toEqual([0, '']);
      expect(ran.stderr).toContain(name);
      expect(readFileSync(join(cwd, name), 'utf8')).toContain(words);
      expect(readdirSync(cwd).sort()).toEqual([name, 'in'].sort());
    });
  });

  test('a.xlsx is a workbook with the figures as numbers', async () => {
    await withFiles(FILES, async (cwd) => {
      expect((await run([...SUMMARY, '-o', 'a.xlsx'], { cwd })).code).toBe(0);
      const sheets = await readAll(join(cwd, 'a.xlsx'));
      const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      expect(cells.some(({ kind, number }) => kind === 'number' && number === 1582)).toBe(true);
    });
  });

  test('--format goes before the ending', async () => {
    await withFiles(FILES, async (cwd) => {
      await run([...SUMMARY, '-o', 'a.txt', '-f', 'json'], { cwd });
      expect(JSON.parse(readFileSync(join(cwd, 'a.txt'), 'utf8'))).toHaveProperty('figures');
    });
  });

  test('a file that is there stays as it is, unless --force', async () => {
    await withFiles({ ...FILES, 'a.json': 'mine' }, async (cwd) => {
      const ran = await run([...SUMMARY, '--out', 'a.json'], { cwd });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/^Tệp a\.json đã có\./);
      expect(ran.stderr).toContain('--force');
      expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe('mine');
      expect((await run([...SUMMARY, '--out', 'a.json', '--force'], { cwd })).code).toBe(0);
      expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toContain('"figures"');
    });
  });

  test('a folder that is not there is one sentence, and nothing is written', async () => {
    await withFiles(FILES, async (cwd) => {
      const ran = await run([...SUMMARY, '--out', 'no/where/a.json'], { cwd });
      expect([ran.code, ran.stdout]).toEqual([2, '']);
      expect(ran.stderr).toMatch(/^Không có thư mục no\/where để ghi tệp no\/where\/a\.json\.[^\n]*\n$/);
      expect(readdirSync(cwd)).toEqual(['in']);
    });
  });

  test('the inputs are never changed, not even when named as output', async () => {
    await withFiles(FILES, async (cwd) => {
      const input = join(cwd, 'in/lang-ha.csv');
      expect((await run([...SUMMARY, '--out', 'in/lang-ha.csv'], { cwd })).code).toBe(2);
      expect(readFileSync(input, 'utf8')).toBe(FILES['in/lang-ha.csv']);
    });
  });

  test('--quiet says nothing of the file written, errors still count', async () => {
    const quiet = await inFiles([...SUMMARY, '-q', '--out', 'a.csv']);
    expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, '', '']);
  });

  test('who sees only that a file was written is told what it comes to', async () => {
    const files = {
      ...FILES,
      'bad/kim-lien.csv': receptions('Kim Liên', '03/2021').replace(/,\d+\n/, ',-1\n'),
      'claims.csv': 'indicator,unit,period,claimed\nreceptions.visits,Láng Hạ,2021-03,1582\n',
    };
    const wrote = (line: string): Promise<string> =>
      withFiles(files, async (cwd) => (await run(line.split(' '), { cwd })).stderr);
    expect(await wrote('validate in -o a.json')).toMatch(/^Đạt: [^\n]*\nĐã ghi a\.json\n$/);
    expect(await wrote('validate in bad -o a.csv --lang en')).toMatch(/^Not passed: 1 error.*\nWrote a\.csv\n$/);
    expect(await wrote('validate in bad -o a.csv --mark copies')).toMatch(
      /^Chưa đạt: có 1 lỗi[^\n]*\n(Đã ghi [^\n]*\n)+$/,
    );
    expect(await wrote('summary in bad -o a.xlsx')).toMatch(/^Số liệu chưa đầy đủ: .*\nĐã ghi a\.xlsx\n$/);
    expect(await wrote('status in bad -o a.xlsx')).toMatch(/^Chưa xong: còn .*\nĐã ghi a\.xlsx\n$/);
    expect(await wrote('reconcile claims.csv in -o a.xlsx')).toMatch(/^1 số đã công bố: 1 khớp, .*\nĐã ghi a\.xlsx\n$/);
    expect(await wrote('summary in bad -o a.xlsx -q')).toBe('');
    expect(await wrote('summary in bad -o - -f csv')).toBe('');
  });

  test('the exit code of a report written to a file is that of its data', async () => {
    await withFiles(FILES, async (cwd) => {
      writeFileSync(join(cwd, 'in/x.csv'), receptions('Nơi Khác', '03/2021'));
      expect((await run([...SUMMARY, '--out', 'a.csv'], { cwd })).code).toBe(1);
      expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toContain('1582');
    });
  });
});

describe('- is standard input and output', () => {
  const text = receptions('Láng Hạ', '03/2021', 12);

  test('a CSV on standard input', async () => {
    const { code, stdout } = await run(['summary', '-', '--format', 'json'], { stdin: text });
    expect(code).toBe(0);
    expect(stdout).toContain('"value": 12');
  });

  test('validate names it “-”', async () => {
    const { code, stdout } = await run(['kiem-tra', '-', '-f', 'json'], { stdin: text.replace('12', 'x') });
    expect(code).toBe(1);
    expect(
      (JSON.parse(stdout) as { findings: { file: string; cell: string }[] }).findings.map(
        ({ file, cell }) => `${file} ${cell}`,
      ),
    ).toEqual(['- B4']);
  });

  test('nothing on standard input cannot start', async () => {
    const { code, stdout, stderr } = await run(['validate', '-'], { stdin: '' });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Không có dữ liệu nào từ đầu vào chuẩn \(-\)\.[^\n]+\n$/);
  });

  test('--out - is standard output', async () => {
    const ran = await inFiles([...SUMMARY, '--out', '-', '--format', 'csv']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout.split('\n')[0]).toBe('indicator,label,counted,unit,period,kind,state,value,reported,expected');
  });

  test('a workbook goes into a pipe, and not onto a terminal', async () => {
    const piped = await inFiles([...SUMMARY, '--format', 'xlsx', '--out', '-']);
    expect([piped.code, piped.bytes.toString('latin1', 0, 2)]).toEqual([0, 'PK']);
    const shown = await inFiles([...SUMMARY, '--format', 'xlsx'], { isTerminal: true });
    expect([shown.code, shown.stdout]).toEqual([2, '']);
    expect(shown.stderr).toContain('.xlsx');
  });
});

describe('the screen', () => {
  const ESCAPE = '\u001b[';
  const terminal = { isTerminal: true, columns: 80 };

  test.each<[string, string[], RunOptions, boolean]>([
    ['a terminal', [], terminal, true],
    ['a pipe', [], {}, false],
    ['--no-color', ['--no-color'], terminal, false],
    ['NO_COLOR', [], { ...terminal, env: { NO_COLOR: '1' } }, false],
    ['JSON on a terminal', ['-f', 'json'], terminal, false],
  ])('%s', async (_, options, run, colored) => {
    const { stdout } = await inFiles(['validate', 'in', ...options], run);
    expect(stdout.includes(ESCAPE)).toBe(colored);
  });

  const HOSTILE = { 'in/a\u001b[31mb\u009b.csv': receptions('Láng \u009b31mHạ\u0007', '03/2021') };

  test.each(['table', 'json', 'csv', 'markdown', 'sarif'])(
    '%s: no sign of a cell or of a name commands the terminal',
    async (format) => {
      const env = { NO_COLOR: '1' };
      const { stdout, stderr } = await withFiles(HOSTILE, (cwd) =>
        run(['validate', 'in', '-f', format, '--mark', 'out'], { ...terminal, env, cwd }),
      );
      expect(stderr).toContain('Đã ghi out/a[31mb - kết quả.xlsx');
      expect(`${stdout}${stderr}`.match(/(?!\n)\p{Cc}/gu)).toBeNull();
    },
  );

  test('nor does a path that is not there', async () => {
    const { stderr } = await run(['validate', 'a\u001b[31m'], terminal);
    expect(stderr).toContain('a[31m');
    expect(stderr).not.toContain('\u001b');
  });

  test('what is for programs keeps them in a pipe', async () => {
    const { stdout } = await withFiles(HOSTILE, (cwd) => run(['validate', 'in', '-f', 'csv'], { cwd }));
    expect(stdout).toContain('in/a\u001b[31mb\u009b.csv');
  });

  test('lines fit the terminal', async () => {
    const { stdout } = await inFiles(SUMMARY, { isTerminal: true, columns: 70, env: { NO_COLOR: '1' } });
    expect(stdout.split('\n').filter((line) => [...line.normalize('NFC')].length > 70)).toEqual([]);
  });

  test('the day of the report is --as-of, else today', async () => {
    const asOf = async (...argv: string[]): Promise<string> =>
      (
        JSON.parse((await inFiles([...SUMMARY, '-f', 'json', ...argv], { today: '2021-04-06' })).stdout) as {
          asOf: string;
        }
      ).asOf;
    expect(await asOf()).toBe('2021-04-06');
    expect(await asOf('--as-of', '2021-04-05')).toBe('2021-04-05');
    expect(await asOf('--as-of', '05/04/2021')).toBe('2021-04-05');
  });
});

describe('languages and aliases', () => {
  test.each<[string[], RunOptions, string]>([
    [['--lang', 'en'], {}, 'Ward'],
    [['--lang=en'], {}, 'Ward'],
    [[], { env: { DONGDA_LANG: 'en' } }, 'Ward'],
    [[], {}, 'Đơn vị'],
    [['--lang', 'vi'], { env: { DONGDA_LANG: 'en' } }, 'Đơn vị'],
  ])('%j %j', async (argv, options, word) => {
    const { stdout } = await inFiles([...SUMMARY, ...argv], options);
    const [vietnamese, english] = [stdout.includes('Số lượt tiếp'), stdout.includes('Visits')];
    expect([vietnamese, english]).toEqual(word === 'Ward' ? [false, true] : [true, false]);
  });

  test.each([
    [
      ['tong-hop', 'in'],
      ['summary', 'in'],
    ],
    [
      ['kiem-tra', 'in'],
      ['validate', 'in'],
    ],
    [
      ['bao-cao', 'nq15', 'in'],
      ['report', 'resolution-15', 'in'],
    ],
    [
      ['bao-cao', 'ct15', 'in'],
      ['report', 'directive-15', 'in'],
    ],
    [
      ['danh-muc', 'units'],
      ['list', 'units'],
    ],
    [
      ['giai-thich', 'C004'],
      ['explain', 'C004'],
    ],
  ])('%j is %j', async (alias, name) => {
    const [one, other] = [await inFiles(alias), await inFiles(name)];
    expect(one.stdout).toBe(other.stdout);
    expect([one.code, other.code]).toEqual([0, 0]);
  });
});
