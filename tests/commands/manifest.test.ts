import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Workbook } from 'exceljs';
import { expect, test } from 'vitest';
import manifestOfPackage from '../../package.json' with { type: 'json' };
import { petitions, receptions } from '../support/hand-ins.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const FILES: FileTree = {
  'in/b/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12),
  'in/kim-lien.csv': petitions('Kim Liên', '03/2021', '1,3,9,1,1,0'),
  'dongda-report.config.json': '{ "calendar": "calendar" }',
};

interface Mark {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
}
interface ManifestData {
  readonly [field: string]: unknown;
  readonly inputs: readonly Mark[];
  readonly configuration: readonly Mark[];
  readonly rules: readonly { code: string; status: string; findings: number }[];
}

const sha256 = (contents: string | Uint8Array): string => createHash('sha256').update(contents).digest('hex');
const mark = (file: string, path = file): Mark => {
  const contents = String(FILES[path]);
  return { file, size: Buffer.byteLength(contents), sha256: sha256(contents) };
};

async function written(line: string, cwd: string, today = '2021-04-05'): Promise<ManifestData> {
  const { stdout } = await run([...line.split(' '), '-f', 'json'], { cwd, today });
  return (JSON.parse(stdout) as { manifest: ManifestData }).manifest;
}

test('JSON says what the figures were made from', async () => {
  await withFiles(FILES, async (cwd) => {
    const { rules, ...manifest } = await written('summary in -u lang-ha -u kim-lien --compare previous', cwd);
    expect(manifest).toEqual({
      tool: 'dongda-report',
      version: manifestOfPackage.version,
      command: 'summary',
      lang: 'vi',
      period: '2021-03',
      calendar: 'calendar',
      asOf: '2021-04-05',
      options: { unit: ['lang-ha', 'kim-lien'], compare: 'previous' },
      configuration: [mark('dongda-report.config.json')],
      inputs: [mark('b/lang-ha.csv', 'in/b/lang-ha.csv'), mark('kim-lien.csv', 'in/kim-lien.csv')],
    });
    const status = (code: string) => rules.find((one) => one.code === code);
    expect(status('R203')).toEqual({ code: 'R203', status: 'failed', findings: 3 });
    expect(status('R101')).toMatchObject({ status: 'passed' });
    expect(status('R501')).toMatchObject({ status: 'skipped' });
  });
});

test('reports and status say it too', async () => {
  await withFiles(FILES, async (cwd) => {
    expect(await written('bao-cao ct15 in -p 2021', cwd)).toMatchObject({
      ...{ command: 'report', report: 'directive-15', period: '2021', options: { period: '2021' } },
    });
    expect(await written('status in --as-of 2021-04-12', cwd)).toMatchObject({ command: 'status', asOf: '2021-04-12' });
  });
});

test('whole paths, the clock and where a folder lies leave no trace', async () => {
  const texts: string[] = [];
  for (const way of ['in', './in/', 'whole']) {
    await withFiles(FILES, async (cwd) => {
      const path = way === 'whole' ? resolve(cwd, 'in') : way;
      const { stdout } = await run(['summary', path, '-f', 'json', '--as-of', '2021-04-05'], {
        cwd,
        today: `20${texts.length + 30}-01-01`,
      });
      const { manifest } = JSON.parse(stdout) as { manifest: object };
      expect(JSON.stringify(manifest)).not.toContain(cwd);
      texts.push(JSON.stringify(manifest));
    });
  }
  expect(new Set(texts).size).toBe(1);
});

test('a file on standard input has its digest', async () => {
  const stdin = receptions('Láng Hạ', '03/2021', 12);
  const { stdout } = await run(['summary', '-', '-f', 'json'], { stdin, today: '2021-04-05' });
  const { manifest } = JSON.parse(stdout) as { manifest: ManifestData };
  expect(manifest.inputs).toEqual([{ file: '-', size: Buffer.byteLength(stdin), sha256: sha256(stdin) }]);
});

test('a workbook says it on its last sheet, the same bytes every time; other formats say nothing', async () => {
  await withFiles(FILES, async (cwd) => {
    for (const name of ['a.xlsx', 'b.xlsx']) await run(['summary', 'in', '-o', name], { cwd, today: '2021-04-05' });
    const workbook = new Workbook();
    await workbook.xlsx.readFile(join(cwd, 'a.xlsx'));
    const last = workbook.worksheets.at(-1);
    expect(last?.name).toBe('Nguồn gốc');
    const cells: unknown[] = [];
    last?.eachRow((row) => row.eachCell((cell) => cells.push(cell.value)));
    const lang = mark('b/lang-ha.csv', 'in/b/lang-ha.csv');
    for (const value of [
      lang.file,
      lang.size,
      lang.sha256,
      manifestOfPackage.version,
      'R203',
      'bỏ qua, không có biểu',
    ]) {
      expect(cells).toContain(value);
    }
    const sheets = async (name: string): Promise<string> => {
      const one = new Workbook();
      await one.xlsx.readFile(join(cwd, name));
      const values: unknown[] = [];
      one.eachSheet((sheet) => sheet.eachRow((row) => values.push(sheet.name, row.values)));
      return JSON.stringify(values);
    };
    expect(await sheets('b.xlsx')).toBe(await sheets('a.xlsx'));
    for (const format of ['table', 'csv', 'markdown']) {
      expect((await run(['summary', 'in', '-f', format], { cwd })).stdout).not.toContain(lang.sha256);
    }
    expect(readFileSync(join(cwd, 'in/b/lang-ha.csv'), 'utf8')).toBe(FILES['in/b/lang-ha.csv']);
  });
});
