import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/read/limits.ts';
import { openArchive } from '../../../src/read/zip/archive.ts';
import type { Part } from '../../../src/read/zip/part.ts';
import { zip } from '../../support/zip.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dongda-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

const plain = zip([
  { name: 'a.xml', data: 'first' },
  { name: 'B/c.xml', data: 'second', stored: true },
]);
const directoryAt = plain.readUInt32LE(plain.length - 6);

const partsOf = (bytes: Buffer): Part[] => [
  ...openArchive({ path: '', shown: '', bytes }, defaultLimits).parts.values(),
];

/** The zip with some bytes of its directory's first entry, or of its end, written over. */
function changed(at: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(plain);
  copy.set(bytes, at);
  return copy;
}

/** The zip whose first entry has an extra field. */
function withExtra(extra: Buffer): Buffer {
  const name = directoryAt + 46 + 'a.xml'.length;
  const copy = Buffer.concat([plain.subarray(0, name), extra, plain.subarray(name)]);
  copy.writeUInt16LE(extra.length, directoryAt + 30);
  return copy;
}

test('reads the same directory from memory and from disk', async () => {
  const path = join(folder, 'plain.zip');
  await writeFile(path, plain);
  const fromDisk = openArchive({ path, shown: path }, defaultLimits);
  expect([...fromDisk.parts.keys()]).toEqual(['a.xml', 'b/c.xml']);
  expect([...fromDisk.parts.values()]).toEqual(partsOf(plain));
  expect(partsOf(plain)[1]).toMatchObject({
    name: 'B/c.xml',
    bytes: 6,
    compressedBytes: 6,
    method: 0,
    encrypted: false,
  });
});

test('a comment at the end, as long as it says', () => {
  const comment = Buffer.from('ghi chú PK');
  const end = changed(plain.length - 2, [comment.length, 0]);
  expect(partsOf(Buffer.concat([end, comment]))).toHaveLength(2);
  expect(() => partsOf(Buffer.concat([end, comment, Buffer.from('.')]))).toThrow('F001');
  expect(() => partsOf(Buffer.concat([plain, Buffer.alloc(70_000)]))).toThrow('F001');
});

test.each([
  ['an entry that is none', directoryAt, [0]],
  ['a directory that hides what it says', directoryAt + 8, [0x41]],
  ['more entries than there are', plain.length - 12, [3]],
  ['a directory behind the end', plain.length - 6, [0xff, 0xff, 0xff, 0x7f]],
  ['several disks', plain.length - 18, [1]],
  ['two sizes of what is stored as it is', directoryAt + 46 + 5 + 24, [9]],
])('refuses %s', (_, at, bytes) => {
  expect(() => partsOf(changed(at, bytes))).toThrow('F001');
});

test('numbers too great for 32 bits stand in an extra field', () => {
  const field = Buffer.alloc(4 + 4 + 8);
  field.writeUInt16LE(0x5455, 0);
  field.writeUInt16LE(1, 4);
  field.writeUInt16LE(8, 6);
  field.writeBigUInt64LE(5_000_000_000n, 8);
  const large = withExtra(field);
  large.writeUInt32LE(0xffffffff, directoryAt + 24);
  expect(partsOf(large)[0]).toMatchObject({ name: 'a.xml', bytes: 5_000_000_000 });
  field.writeBigUInt64LE(2n ** 60n, 8);
  const monstrous = withExtra(field);
  monstrous.writeUInt32LE(0xffffffff, directoryAt + 24);
  expect(() => partsOf(monstrous)).toThrow('F001');
  const short = withExtra(field.subarray(0, 12));
  expect(() => partsOf(short)).toThrow('F001');
});

test('refuses an encrypted part when it is asked for, not before', () => {
  expect(partsOf(changed(directoryAt + 8, [1]))[0]).toMatchObject({ encrypted: true });
});
