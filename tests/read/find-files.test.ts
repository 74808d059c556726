import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '../../src/model/trouble.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { readAll } from '../support/read-all.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'dongda-find-'));
  const names = [
    'data/b/2.xlsx',
    'data/b/10.XLSX',
    'data/b-c/1.csv',
    'data/a.tsv',
    'data/~$a.xlsx',
    'data/.hidden.xlsx',
    'data/.git/x.xlsx',
    'data/notes.docx',
    'data/b/scan.pdf',
    'data/old.xls',
    `data/${'Láng Hạ'.normalize('NFD')}.xlsx`,
    'one [final].xlsx',
    'figures.txt',
    'thang-3.xlsx',
  ];
  for (const name of names) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), '');
  }
  mkdirSync(join(cwd, 'empty'));
  symlinkSync(join(cwd, 'data'), join(cwd, 'data', 'b', 'loop'));
  symlinkSync(join(cwd, 'thang-3.xlsx'), join(cwd, 'link.xlsx'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function shown(...paths: string[]): Promise<string[]> {
  return (await findFiles(paths, cwd)).files.map((file) => file.shown);
}

const everything = [
  'data/Láng Hạ.xlsx',
  'data/a.tsv',
  'data/b/10.XLSX',
  'data/b/2.xlsx',
  'data/b-c/1.csv',
  'data/old.xls',
];

test('takes the spreadsheets below a folder, folder by folder', async () => {
  const found = await findFiles(['data'], cwd);
  expect(found.files.map((file) => file.shown)).toEqual(everything);
  expect(found.skipped).toEqual(['data/b/scan.pdf', 'data/notes.docx']);
});

test('the order of the paths does not matter, and no file comes twice', async () => {
  expect(await shown('data/b', 'data', 'data/b/2.xlsx')).toEqual(everything);
  expect(await shown('thang-3.xlsx', 'link.xlsx')).toEqual(['link.xlsx']);
  expect(await shown('link.xlsx', 'thang-3.xlsx')).toEqual(['link.xlsx']);
});

test('shows the path as given', async () => {
  expect(await shown('data/b-c/')).toEqual(['data/b-c/1.csv']);
  expect(await shown(`${cwd}/data/b-c`)).toEqual([`${cwd}/data/b-c/1.csv`.normalize('NFC')]);
  expect(await shown('./data/a.tsv')).toEqual(['./data/a.tsv']);
  expect((await findFiles(['.'], join(cwd, 'data', 'b-c'))).files.map((file) => file.shown)).toEqual(['1.csv']);
});

test('a file that is named is taken whatever its ending, also an owner file', async () => {
  expect(await shown('figures.txt', 'data/notes.docx')).toEqual(['data/notes.docx', 'figures.txt']);
  expect(await shown('data/~$a.xlsx')).toEqual(['data/~$a.xlsx']);
  expect(await findFiles(['data/~$*', 'empty'], cwd)).toEqual({ files: [], skipped: [] });
});

test('a dash is standard input', async () => {
  expect((await findFiles(['-', '-'], cwd)).files).toEqual([{ path: '-', shown: '-' }]);
});

test.each([
  ['data/*.tsv', ['data/a.tsv']],
  ['data/b*/*[!p]', ['data/b/10.XLSX', 'data/b/2.xlsx', 'data/b-c/1.csv']],
  ['**/*.csv', ['data/b-c/1.csv']],
  ['data/**', everything],
  ['data/**/1*', ['data/b/10.XLSX', 'data/b-c/1.csv']],
  ['data/b/[!1].{xlsx,csv}', ['data/b/2.xlsx']],
  ['data/b/?.xlsx', ['data/b/2.xlsx']],
  ['data/b-?', ['data/b-c/1.csv']],
  ['data/Láng*', ['data/Láng Hạ.xlsx']],
  ['{thang-3,one [[]final]}.xlsx', ['one [final].xlsx', 'thang-3.xlsx']],
])('the glob %s', async (glob, expected) => {
  expect(await shown(glob)).toEqual(expected);
});

test('a file whose name looks like a glob is that file', async () => {
  expect(await shown('one [final].xlsx')).toEqual(['one [final].xlsx']);
});

test('a path that is not there stops everything and names the nearest one', async () => {
  const missing = (path: string) => findFiles([path, 'data'], cwd).catch((error: unknown) => error);
  const near = await missing('data/ald.xls');
  expect(near).toBeInstanceOf(UserError);
  expect((near as UserError).text.vi).toContain('“data/ald.xls”');
  expect((near as UserError).text.vi).toContain('“old.xls”');
  expect((near as UserError).text.en).toContain('“old.xls”');
  const far = await missing('nowhere/at/all');
  expect((far as UserError).text.vi).toContain('“nowhere/at/all”');
  expect((far as UserError).text.en).not.toContain('Did you mean');
  expect(await missing('data/*.ods')).toBeInstanceOf(UserError);
});

test('a file that has gone when it is read', async () => {
  await expect(readAll(join(cwd, 'gone.xlsx'))).rejects.toMatchObject({ code: 'F013', args: { reason: 'ENOENT' } });
});
