import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A temporary folder with the files of the project and nothing that git ignores, as a clone would have them; not committed. */
export function freshCopy(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'dongda-readme-'));
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1));
  const left = new Set([...ignored, '.git']);
  cpSync(root, folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}
