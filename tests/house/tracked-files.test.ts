import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** Folders that only one machine has. */
const MACHINE = /(?<![\w.-])\/(?:work|root|home|Users)\/[\w.-]/;

/** Files under version control or about to be. */
function files(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  return list
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(ROOT, name)));
}

test('no file names a folder of the machine it was written on', () => {
  const all = files();
  expect(all).toContain('package.json');
  expect(all.filter((name) => MACHINE.test(readFileSync(join(ROOT, name), 'latin1')))).toEqual([]);
});
