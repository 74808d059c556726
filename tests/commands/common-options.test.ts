import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { receptions } from '../support/hand-ins.ts';
import { type Ran, type RunOptions, run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const HEAD = 'indicator,unit,period,relation,claimed,source';
const FILES: FileTree = {
  't3/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12),
  't3/kim-lien.csv': receptions('Kim Liên', '03/2021', 5),
  'claims.csv': `${HEAD}\nreceptions.visits,Láng Hạ,2021-03,=,12,báo\nreceptions.visits,Kim Liên,2021-03,=,6,báo\n`,
};

const inFiles = (line: string, options: RunOptions = {}): Promise<Ran> =>
  withFiles(FILES, (cwd) =>
    run(
      line.split(' ').map((word) => word.replace('_', ' ')),
      { ...options, cwd },
    ),
  );

test.each(commands.map(({ name, options }) => [name, options] as const))(
  '%s has every common option that needs no data',
  (_, options) => {
    const flags = options.map((one) => one.flags).join(' ');
    for (const flag of ['--out', '--force', '--config', '--lang', '--no-color', '--quiet', '--debug']) {
      expect(flags).toContain(flag);
    }
  },
);

describe('options that make sense are taken', () => {
  test.each([
    'template -p 2021-03 -o out --no-color --calendar statistical --as-of 2021-04-05',
    'completion bash --no-color',
    'fix t3 --diff --calendar calendar --as-of 2021-04-05',
    'list units --as-of 2021-01-01',
    'reconcile claims.csv t3 -u Láng_Hạ',
  ])('%s', async (line) => {
    const { code, stderr } = await inFiles(line);
    expect(code, stderr).toBe(0);
  });

  test('reconcile of a unit holds only what is stated of it against the data', async () => {
    const claimsOf = async (options: string): Promise<string[]> => {
      const { stdout } = await inFiles(`reconcile claims.csv t3 -f json${options}`);
      return (JSON.parse(stdout) as { claims: { unit: string; verdict: string }[] }).claims.map(
        ({ unit, verdict }) => `${unit} ${verdict}`,
      );
    };
    expect(await claimsOf('')).toEqual(['00199 agrees', '00229 differs']);
    expect(await claimsOf(' -u Láng_Hạ')).toEqual(['00199 agrees']);
    expect((await inFiles('reconcile claims.csv t3 -u 00187')).code).toBe(2);
  });

  test('list units of a day are those that exist on it', async () => {
    const { stdout } = await run(['list', 'units', '--as-of', '2025-08-01', '-f', 'json']);
    const names = (JSON.parse(stdout) as { label: string }[]).map(({ label }) => label);
    expect(names).toContain('Láng');
    expect(names).not.toContain('Láng Thượng');
  });
});

describe('options without a use are refused, with the commands that have them', () => {
  test.each([
    ['explain R203 -p 2021', 'Lệnh explain không dùng “-p”; tùy chọn này là của: validate, summary'],
    ['fix t3 --unit Láng_Hạ --diff', 'Lệnh fix không dùng “--unit”'],
    ['verify a b --period=2021', 'Lệnh verify không dùng “--period”'],
    ['summary t3 --strict', 'là của: validate.'],
    ['list rules --as-of 2021-01-01', '--as-of chỉ dùng cho list units.'],
    ['--lang=en validate t3', '“--lang=en” goes after the name of the command'],
  ])('%s', async (line, words) => {
    const { code, stderr } = await inFiles(line);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

describe('names are taken as people type them', () => {
  test.each([
    'kiểm-tra t3',
    'Validate t3',
    'KIEM-TRA t3',
    'báo-cáo NQ15 t3 -p 2021-03',
    'report Resolution-15 t3 -p 2021-03',
  ])('%s', async (line) => {
    const { code, stderr } = await inFiles(line);
    expect(code, stderr).toBe(0);
  });

  test.each(['nosuch --help', 'nosuch -h', 'sumary t3 --help'])('%s is no command', async (line) => {
    const { code, stdout, stderr } = await inFiles(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Không có lệnh');
  });
});

describe('a language', () => {
  test.each<[string, RunOptions, string]>([
    ['list reports --lang EN', {}, 'Reports'],
    ['list reports', { env: { DONGDA_LANG: 'EN' } }, 'Reports'],
    ['list reports', { env: { DONGDA_LANG: '' } }, 'Báo cáo'],
    ['list reports --lang vi', { env: { DONGDA_LANG: 'fr' } }, 'Báo cáo'],
  ])('%s %j', async (line, options, words) => {
    expect((await inFiles(line, options)).stdout).toContain(words);
  });

  test.each<[string, RunOptions]>([
    ['list reports --lang fr', {}],
    ['list reports', { env: { DONGDA_LANG: 'fr' } }],
  ])('that there is not is refused wherever it was named: %s %j', async (line, options) => {
    const { code, stderr } = await inFiles(line, options);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Không có ngôn ngữ “fr”')]);
  });
});
