import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Source } from '../reader.ts';

/** Some bytes of a file, in memory or on disk. Throws `UnreadableFile` F001 where the file does not reach that far. */
export function readRange(source: Source, start: number, length: number): Buffer {
  return source.bytes ? sliceOf(source.bytes, start, length) : withFile(source.path, readFrom, start, length);
}

/** The last bytes of a file, `most` of them at the most, with the place where they start. */
export function readTail(source: Source, most: number): { readonly at: number; readonly bytes: Buffer } {
  const size = source.bytes ? source.bytes.length : withFile(source.path, sizeOf);
  const length = Math.min(most, size);
  return { at: size - length, bytes: readRange(source, size - length, length) };
}

function sliceOf(bytes: Uint8Array, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new UnreadableFile('F001');
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length);
}

function withFile<Args extends unknown[], Result>(
  path: string,
  use: (file: number, ...args: Args) => Result,
  ...args: Args
): Result {
  const file = openSync(path, 'r');
  try {
    return use(file, ...args);
  } finally {
    closeSync(file);
  }
}

function sizeOf(file: number): number {
  return fstatSync(file).size;
}

function readFrom(file: number, start: number, length: number): Buffer {
  // What a damaged zip says of itself must not decide how much memory is taken.
  if (start + length > sizeOf(file)) throw new UnreadableFile('F001');
  const buffer = Buffer.allocUnsafe(length);
  if (readSync(file, buffer, 0, length, start) !== length) throw new UnreadableFile('F001');
  return buffer;
}
