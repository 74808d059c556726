import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UserError } from '../../src/model/trouble.ts';
import { writeFileWhole } from '../../src/render/write-output.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-output-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function refusal(path: string, force: boolean): Promise<UserError> {
  const error = await writeFileWhole(path, 'new', { force }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

test('writes text and bytes, and nothing else', async () => {
  await writeFileWhole(join(folder, 'a.txt'), 'Đống Đa\n', { force: false });
  await writeFileWhole(join(folder, 'b.bin'), new Uint8Array([0, 255]), { force: false });
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('Đống Đa\n');
  expect([...(await readFile(join(folder, 'b.bin')))]).toEqual([0, 255]);
  expect(await readdir(folder)).toEqual(['a.txt', 'b.bin']);
});

test('an existing file stays as it is without force, and the message says how', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, 'old');
  const { text } = await refusal(path, false);
  expect(text.vi).toContain('--force');
  expect(text.en).toContain('--force');
  expect(text.vi).toContain(path);
  expect(await readFile(path, 'utf8')).toBe('old');
});

test('force replaces it and keeps its permissions', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, 'old and longer');
  await chmod(path, 0o640);
  await writeFileWhole(path, 'new', { force: true });
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('force through a link replaces what it leads to', async () => {
  await writeFile(join(folder, 'real.txt'), 'old');
  await symlink('real.txt', join(folder, 'link.txt'));
  await writeFileWhole(join(folder, 'link.txt'), 'new', { force: true });
  expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('new');
});

test('a missing folder is named, and not made', async () => {
  const missing = join(folder, 'chưa-có');
  const { text } = await refusal(join(missing, 'a.txt'), true);
  expect(text.vi).toContain(`thư mục ${missing} `);
  expect(await readdir(folder)).toEqual([]);
});

test('a folder or a file in place of a folder is refused', async () => {
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'plain'), '');
  await refusal(join(folder, 'sub'), true);
  await refusal(join(folder, 'plain', 'a.txt'), true);
  expect(await readdir(folder)).toEqual(['plain', 'sub']);
});

test('what the system refuses leaves no temporary file', async () => {
  const { text } = await refusal(join(folder, `${'x'.repeat(300)}.txt`), true);
  expect(text.en).toContain('ENAMETOOLONG');
  expect(await readdir(folder)).toEqual([]);
});
