import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

/* A report that lies among the hand-ins says again what they say: it changes no figure, and is named. */

const WARDS = Object.fromEntries(
  ['lang-thuong.xlsx', 'trung-tu.xlsx'].map((name) => [name, readFileSync(join('fixtures/exports/2021-03', name))]),
);

test.each([
  ['summary', ['summary', '--period', '2021-03']],
  ['summary in English', ['summary', '--period', '2021-03', '--lang', 'en']],
  ['report', ['report', 'combined', '--period', '2021']],
  ['list of findings', ['validate']],
])('a written %s among the files of wards changes no figure', async (_, argv) => {
  await withFiles(WARDS, async (folder) => {
    const figuresOf = async (): Promise<unknown[]> =>
      JSON.parse((await run(['summary', folder, '--period', '2021-03', '--format', 'json'])).stdout).figures;
    const before = await figuresOf();
    expect(before.length).toBeGreaterThan(100);
    const report = join(folder, 'bao-cao.xlsx');
    const written = await run([...argv, folder, '--out', report]);
    expect([written.code, written.stderr]).toEqual([0, expect.stringContaining('bao-cao.xlsx')]);

    expect(await figuresOf()).toEqual(before);
    const { findings } = JSON.parse((await run(['validate', folder, '--format', 'json'])).stdout);
    const ofReport = findings.filter(({ file }: { file: string }) => file.endsWith('bao-cao.xlsx'));
    expect(ofReport).toEqual([expect.objectContaining({ code: 'F019', severity: 'warning' })]);
  });
});

test('who gives nothing but a report is told so', async () => {
  await withFiles({}, async (folder) => {
    const report = join(folder, 'bao-cao.xlsx');
    await run(['summary', 'fixtures/exports/2021-03', '--out', report]);
    const { code, stderr } = await run(['summary', report]);
    expect(code).toBe(2);
    expect(stderr).toContain('báo cáo do dongda-report lập');
  });
});
