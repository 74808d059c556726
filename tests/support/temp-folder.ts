import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path below a folder; a path that ends with `/` is an empty folder. */
export type FileTree = Readonly<Record<string, string | Uint8Array>>;

/** Runs something in a new folder with these files, which is gone afterwards. */
export async function withFiles<T>(files: FileTree, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dongda-test-'));
  try {
    for (const [path, contents] of Object.entries(files)) {
      const target = join(folder, path);
      mkdirSync(path.endsWith('/') ? target : dirname(target), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(target, contents);
    }
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
