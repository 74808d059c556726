import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/trouble.ts';
import { writeFolderWhole } from '../../src/render/write-folder.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

const files = [
  { name: 'a.xlsx', contents: Buffer.from('new a') },
  { name: 'b.xlsx', contents: Buffer.from('new b') },
];

interface Written {
  readonly after: Readonly<Record<string, string>>;
  readonly refusal?: string;
}

/** Writes the files into `out` of a folder that holds these; gives what stands there then, and the words of a refusal. */
async function written(before: FileTree, force: boolean, given = files): Promise<Written> {
  return withFiles(before, async (folder) => {
    const out = join(folder, 'out');
    let refusal: string | undefined;
    try {
      await writeFolderWhole(out, given, { force });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refusal = error.text.en.replaceAll(folder, '');
    }
    const after: Record<string, string> = {};
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        after[path.slice(folder.length + 1).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
      }
    }
    return { after, ...(refusal === undefined ? {} : { refusal }) };
  });
}

const both = { 'out/a.xlsx': 'new a', 'out/b.xlsx': 'new b' };

test('a new folder is made, an empty one filled, and nothing else is left behind', async () => {
  expect(await written({}, false)).toEqual({ after: both });
  expect(await written({ 'out/': '' }, false)).toEqual({ after: both });
});

test('a folder that holds files is refused, and with force keeps those of other names', async () => {
  const before = { 'out/a.xlsx': 'old a', 'out/other.txt': 'kept' };
  const refused = await written(before, false);
  expect(refused.after).toEqual(before);
  expect(refused.refusal).toContain('is not empty');
  expect(await written(before, true)).toEqual({ after: { ...both, 'out/other.txt': 'kept' } });
});

test('a file of that name is no folder', async () => {
  const refused = await written({ out: 'a file' }, true);
  expect(refused.after).toEqual({ out: 'a file' });
  expect(refused.refusal).toContain('is a file, not a folder');
});

test('a folder in the way of a file stays, also with force', async () => {
  const before = { 'out/a.xlsx': 'old a', 'out/b.xlsx/inner.txt': 'kept' };
  const refused = await written(before, true);
  expect(refused.after).toEqual(before);
  expect(refused.refusal).toContain('is not an ordinary file');
});

test('where one file cannot be replaced, none is', async () => {
  // As long as names may be, so that it cannot be moved aside under a longer one.
  const long = { name: 'x'.repeat(255), contents: Buffer.from('new x') };
  const before = { 'out/a.xlsx': 'old a', [`out/${long.name}`]: 'old x' };
  const refused = await written(before, true, [...files, long]);
  expect(refused.after).toEqual(before);
  expect(refused.refusal).toContain('no file was changed');
});
