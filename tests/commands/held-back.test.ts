import { describe, expect, test } from 'vitest';
import { receptions } from '../support/hand-ins.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly state: string;
  readonly value: number | null;
  readonly reported: number;
  readonly expected: number;
}

/** Says neither unit nor period. */
const BARE = receptions('', '', 4).split('\n').slice(2).join('\n');
const KIM_LIEN = { 'kim-lien.csv': receptions('Kim Liên', '03/2021', 2) };
const HELD: readonly [string, string, FileTree][] = [
  [
    'reported twice',
    'X001',
    { ...KIM_LIEN, 'a.csv': receptions('Láng Hạ', '03/2021', 4), 'b.csv': receptions('Láng Hạ', '03/2021', 5) },
  ],
  [
    'filed under two wards',
    'X005',
    { ...KIM_LIEN, 'Láng Hạ/thang 3-2021.csv': BARE, 'Trung Tự/thang 3-2021.csv': BARE },
  ],
];

describe.each(HELD)('what is %s', (_, code, files) => {
  test('is neither guessed nor counted: the ward has not reported', async () => {
    const { stdout } = await withFiles(files, (cwd) => run(['summary', '.', '-p', '2021-03', '-f', 'json'], { cwd }));
    const { figures } = JSON.parse(stdout) as { figures: FigureData[] };
    const visits = figures.filter(({ indicator, dims }) => indicator === 'receptions.visits' && !('kind' in dims));
    const of = (unit: string): unknown[] =>
      visits
        .filter((one) => one.unit === unit)
        .map(({ state, value, reported, expected }) => [state, value, reported, expected]);
    expect(of('00199')).toEqual([['missing', null, 0, 1]]);
    expect(of('00226')).toEqual([['missing', null, 0, 1]]);
    expect(of('all')).toEqual([['known', 2, 1, 21]]);
  });

  test('stands in the report with the ward, the code and both files', async () => {
    const { stdout } = await withFiles(files, (cwd) =>
      run(['summary', '.', '-p', '2021-03', '-f', 'markdown', '--lang', 'en'], { cwd }),
    );
    expect(stdout).toMatch(/\| Citizen receptions +\| Láng Hạ +\| 2021-03 +\|/);
    expect(stdout).toContain(code);
    for (const file of Object.keys(files).filter((one) => one !== 'kim-lien.csv')) expect(stdout).toContain(file);
  });

  test('is an error, and no row of it counts', async () => {
    const { code: exit, stdout } = await withFiles(files, (cwd) => run(['validate', '.', '-f', 'json'], { cwd }));
    const { files: read } = JSON.parse(stdout) as { files: { file: string; forms: { rows: number }[] }[] };
    expect(exit).toBe(1);
    expect(read.map(({ file, forms }) => [file === 'kim-lien.csv', forms.map(({ rows }) => rows)]).sort()).toEqual([
      [false, [0]],
      [false, [0]],
      [true, [3]],
    ]);
  });
});

describe('two versions of the same figures', () => {
  const versions: FileTree = {
    ...KIM_LIEN,
    'lang-ha.csv': receptions('Láng Hạ', '03/2021', 4),
    'lang-ha lần 2.csv': receptions('Láng Hạ', '03/2021', 5),
  };
  const visits = async (files: FileTree): Promise<unknown> => {
    const { stdout } = await withFiles(files, (cwd) =>
      run(['summary', '.', '-p', '2021-03', '-u', 'Láng Hạ', '-f', 'json'], { cwd }),
    );
    const { figures } = JSON.parse(stdout) as { figures: FigureData[] };
    return figures.find(({ indicator, dims }) => indicator === 'receptions.visits' && !('kind' in dims))?.value;
  };

  test('count where the configuration says that names tell the later', async () => {
    const configuration = { 'dongda-report.config.json': '{ "versions": "by-name" }' };
    expect(await visits({ ...versions, ...configuration })).toBe(5);
    expect(await visits(versions)).toBeNull();
  });
});
