import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { argumentKinds, argumentNames } from '../../src/commands/line/reads-of.ts';
import { commands } from '../../src/commands/registry.ts';
import { receptions } from '../support/hand-ins.ts';
import { fixture } from '../support/marked.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

/* "Inputs are never changed", the contract says: not with --force, by no name and through no link. */

const FILES: FileTree = {
  'in/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12),
  'in/kim-lien.csv': receptions('Kim Liên', '03/2021', 5).normalize('NFD'),
  'in/ward.xlsx': fixture('corpus/exceljs.xlsx'),
  'before/lang-ha.csv': receptions('Láng Hạ', '03/2021', 11),
  'claims.csv': 'indicator,unit,period,claimed\nreceptions.visits,Láng Hạ,2021-03,12\n',
  'receipts.csv': 'Đơn vị,Kỳ báo cáo,Ngày nhận\nLáng Hạ,03/2021,05/04/2021\n',
  'units.csv': 'Mã,Tên,Cấp\n1,Quận Một,Quận\n2,Láng Hạ,Phường\n',
  'office.json': '{ "receipts": "receipts.csv", "units": "units.csv" }',
};

const contentsIn = (cwd: string): string[] =>
  Object.keys(FILES).map((name) => readFileSync(join(cwd, name)).toString('base64'));

async function expectRefused(line: string, cwd: string): Promise<void> {
  const before = contentsIn(cwd);
  const { code, stdout, stderr } = await run([...line.split(' '), '--force'], { cwd, today: '2021-04-05' });
  expect([code, stdout], stderr).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]+ chính là tệp gốc; tệp gốc không bao giờ bị ghi đè\. [^\n]+\n$/);
  expect(contentsIn(cwd)).toEqual(before);
}

test.each([
  'validate in/lang-ha.csv -o in/lang-ha.csv',
  'summary in/lang-ha.csv -o in/../in/lang-ha.csv',
  'summary in -p 2021-03 -o in/ward.xlsx',
  'summary in/*.csv -o ./in/kim-lien.csv',
  'report ct15 in -p 2021 -o in/kim-lien.csv',
  'status in -p 2021-03 -o in/lang-ha.csv',
  'status in -p 2021-03 --against before -o before/lang-ha.csv',
  'status in -p 2021-03 --receipts receipts.csv -o receipts.csv',
  'status in -p 2021-03 --config office.json -o receipts.csv',
  'trace receptions.visits in -p 2021-03 -o in/lang-ha.csv',
  'reconcile claims.csv in -o claims.csv',
  'reconcile claims.csv in/lang-ha.csv -o in/lang-ha.csv',
  'list forms --config office.json -o units.csv',
  'explain R101 --config office.json -o office.json',
  'completion bash --config office.json -o office.json',
  'summary in/lang-ha.csv --config office.json -o office.json',
  'fix in/kim-lien.csv -o in/kim-lien.csv',
  'validate in --mark in',
])('%s', (line) => withFiles(FILES, (cwd) => expectRefused(line, cwd)));

test.each([
  ['the input goes by a link', 'summary link.csv -o in/lang-ha.csv'],
  ['the output is a link to it', 'summary in/lang-ha.csv -o link.csv'],
  ['its folder goes by a link', 'summary in/lang-ha.csv -o folder/lang-ha.csv'],
])('%s', (_, line) =>
  withFiles(FILES, async (cwd) => {
    symlinkSync('in/lang-ha.csv', join(cwd, 'link.csv'));
    symlinkSync('in', join(cwd, 'folder'));
    await expectRefused(line, cwd);
  }),
);

test('a template over the list of units', () =>
  withFiles(FILES, async (cwd) => {
    const line = 'template -p 2021-03 -u lang-ha --forms receptions -o blank';
    expect((await run(line.split(' '), { cwd })).code).toBe(0);
    const [name = ''] = readdirSync(join(cwd, 'blank'));
    writeFileSync(join(cwd, 'office.json'), JSON.stringify({ receipts: join('blank', name) }));
    await expectRefused(`${line} --config office.json`, cwd);
  }));

describe('a report of ours among the hand-ins', () => {
  test.each([
    'summary in -p 2021-03 -o in/report.xlsx',
    'summary in/*.xlsx in/*.csv -p 2021-03 -o in/report.xlsx',
    'summary in -p 2021-03 -o in/report.json',
  ])('is made anew: %s', (line) =>
    withFiles(FILES, async (cwd) => {
      const again = [...line.split(' '), '--force'];
      for (const argv of [again, again])
        expect((await run(argv, { cwd, today: '2021-04-05' })).stderr).toContain('Đã ghi');
    }),
  );

  test.each(['verify in/report.xlsx in -o in/report.xlsx', 'validate in --mark in', 'fix in -o in'])(
    'is an input like others: %s',
    (line) =>
      withFiles(FILES, async (cwd) => {
        await run('summary in -p 2021-03 -o in/report.xlsx'.split(' '), { cwd, today: '2021-04-05' });
        const before = readFileSync(join(cwd, 'in/report.xlsx'));
        expect((await run([...line.split(' '), '--force'], { cwd })).code).toBe(2);
        expect(readFileSync(join(cwd, 'in/report.xlsx')).equals(before)).toBe(true);
      }),
  );
});

test('of every argument it is known whether something is read behind it', () => {
  const names = commands.flatMap(argumentNames);
  expect(names.filter((name) => argumentKinds[name] === undefined)).toEqual([]);
  expect(Object.keys(argumentKinds).filter((name) => !names.includes(name))).toEqual([]);
});
