import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { UnreadableFile } from '../model/trouble.ts';
import type { Source } from './reader.ts';

/** A source with the bytes that tell what it is. */
export interface LoadedSource {
  /** Has its `bytes` unless the file is large. */
  readonly source: Source;
  readonly head: Buffer;
  readonly tail: Buffer;
}

/** Files up to this size are read at one go. */
const LARGE = 32 << 20;
/** Enough for the directory of a zip with thousands of entries. */
const END = 1 << 20;

/** Reads a small file whole and the ends of a large one. Throws `UnreadableFile` F013 where the system does not open it. */
export function loadSource(source: Source): LoadedSource {
  if (source.bytes)
    return whole(source, Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length));
  try {
    return loadFile(source);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw reason === '' ? error : new UnreadableFile('F013', { reason });
  }
}

function loadFile(source: Source): LoadedSource {
  const file = openSync(source.path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size <= LARGE) return whole(source, readFileSync(file));
    return { source, head: readAt(file, 0), tail: readAt(file, size - END) };
  } finally {
    closeSync(file);
  }
}

function whole(source: Source, bytes: Buffer): LoadedSource {
  return { source: { ...source, bytes }, head: bytes, tail: bytes };
}

function readAt(file: number, start: number): Buffer {
  const buffer = Buffer.alloc(END);
  return buffer.subarray(0, readSync(file, buffer, 0, END, start));
}
