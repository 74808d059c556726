import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { identicalFiles } from '../../src/read/identical-files.ts';
import type { Source } from '../../src/read/reader.ts';
import { fc } from '../support/laws.ts';

const folder = mkdtempSync(join(tmpdir(), 'dongda-identical-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, bytes: Uint8Array): Source {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { path, shown: name };
}

test('files are grouped as their contents are, written out as text', () => {
  const contents = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'ba', 'abc'), { maxLength: 8 });
  fc.assert(
    fc.property(contents, (all) => {
      const sources = all.map((text, at) => fileOf(String(at), Buffer.from(text)));
      const expected = [...new Set(all)]
        .filter((text) => text !== '')
        .map((text) => all.flatMap((other, at) => (other === text ? [String(at)] : [])))
        .filter((group) => group.length > 1);
      const found = identicalFiles(sources).map((group) => group.map(({ shown }) => shown));
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

test('a difference in the last byte of several pieces is seen, and standard input is compared with files', () => {
  const bytes = Buffer.alloc((1 << 21) + 1, 'x');
  const other = Buffer.from(bytes);
  other[other.length - 1] = 0;
  const sources = [fileOf('one', bytes), fileOf('other', other), { path: '-', shown: '-', bytes }];
  expect(identicalFiles(sources).map((group) => group.map(({ shown }) => shown))).toEqual([['one', '-']]);
});

test('a file that is gone is like no other', () => {
  const one = fileOf('here', Buffer.from('abc'));
  expect(identicalFiles([{ path: join(folder, 'gone'), shown: 'gone' }, one])).toEqual([]);
});
