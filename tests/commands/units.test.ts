import { expect, test } from 'vitest';
import { petitions, receptions } from '../support/hand-ins.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  '2021/kim-lien.csv': receptions('Kim Liên', '03/2021', 4),
  '2021/lang-ha.csv': receptions('Láng Hạ', '03/2021', 5),
  '2025/kim-lien.csv': receptions('Kim Liên', '08/2025', 6),
};

/** `unit value` of the visits of every unit shown. */
async function visits(...argv: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await withFiles(FILES, (cwd) => run([...argv, '-f', 'json'], { cwd }));
  expect(stderr).toBe('');
  const { figures } = JSON.parse(stdout) as {
    figures: { indicator: string; unit: string; dims: object; value: number }[];
  };
  return figures
    .filter(({ indicator, dims }) => indicator === 'receptions.visits' && Object.keys(dims).length === 0)
    .map(({ unit, value }) => `${unit} ${value}`);
}

test.each([
  [['Kim Liên'], ['00229 4']],
  [['P. Kim Lien'], ['00229 4']],
  [['229'], ['00229 4']],
  [
    ['00229', 'Láng Hạ'],
    ['00229 4', '00199 5'],
  ],
  [['Kim Liên', '229', 'kim lien'], ['00229 4']],
])('--unit %j shows these units and no total', async (names, expected) => {
  const options = names.flatMap((name) => ['--unit', name]);
  expect(await visits('summary', '2021', ...options)).toEqual(expected);
  expect(await visits('summary', '.', '-p', '03/2021', ...options)).toEqual(expected);
});

test('a name that another ward bears later is the ward of the period', async () => {
  expect(await visits('summary', '.', '-p', '2021-03', '-u', 'Kim Liên')).toEqual(['00229 4']);
  expect(await visits('summary', '.', '-p', '2025-08', '-u', 'Kim Liên')).toEqual(['00229 6']);
  expect(await visits('summary', '2025', '-u', 'Kim Liên')).toEqual(['00229 6']);
});

test('a ward that ends within the period can be asked for', async () => {
  expect(await visits('summary', '2025', '-p', '2025', '-u', 'Thổ Quan')).toEqual(['00205 null']);
});

test.each([
  ['2021-03', 'Láng'],
  ['2025-08', 'Láng Hạ'],
  ['2025-08', 'district'],
])('in %s there is no %s', async (period, name) => {
  const { code, stderr } = await withFiles(FILES, (cwd) => run(['summary', '.', '-p', period, '-u', name], { cwd }));
  expect(code).toBe(2);
  expect(stderr).toContain(name);
  expect(stderr).toContain(period);
});

test('validate looks only at the units asked for, of any time', async () => {
  const { code, stdout } = await withFiles(FILES, (cwd) =>
    run(['validate', '2021', '-u', 'Kim Liên', '-f', 'json'], { cwd }),
  );
  const { files, findings } = JSON.parse(stdout) as {
    files: { file: string; forms: { rows: number }[] }[];
    findings: { code: string; file: string }[];
  };
  expect(code).toBe(0);
  expect(files.map(({ file, forms }) => `${file} ${forms.map(({ rows }) => rows)}`)).toEqual([
    '2021/kim-lien.csv 3',
    '2021/lang-ha.csv 0',
  ]);
  expect(findings.map((one) => `${one.code} ${one.file}`)).toEqual(['X003 2021/lang-ha.csv']);
});

test.each<[asked: string[], says: string]>([
  [['quận Đống Đa'], 'Trong kỳ không có số liệu nào của Quận Đống Đa.'],
  [['district', 'Kim Liên'], 'Trong kỳ không có số liệu nào của Quận Đống Đa.'],
])('the district asked for by name where it reports nothing: %j is not whole', async (asked, says) => {
  const options = asked.flatMap((name) => ['-u', name]);
  const { stdout } = await withFiles(FILES, (cwd) => run(['summary', '2021', '-p', '2021-03', ...options], { cwd }));
  expect(stdout).toContain(says);
  expect(stdout).not.toContain('Số liệu đủ');
});

test('a unit whose hand-in is whole lacks nothing because the district reports nothing', async () => {
  const both = [receptions('Kim Liên', '03/2021'), petitions('Kim Liên', '03/2021')];
  const files = { 'tiep-dan.csv': both[0] ?? '', 'don-thu.csv': both[1] ?? '' };
  const shown = await withFiles(files, (cwd) => run(['summary', '.', '-u', 'Kim Liên'], { cwd }));
  expect(shown.stdout).not.toContain('không có số liệu nào');
});
