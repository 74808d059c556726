import { closeSync, openSync, readSync } from 'node:fs';
import type { Source } from './reader.ts';
import { statsOf } from './stats-of.ts';

const PIECE = 1 << 20;

/** How many bytes a source has; 0 where the system does not tell. */
export function sizeOf({ path, bytes }: Source): number {
  return bytes?.length ?? statsOf(path)?.size ?? 0;
}

/** The bytes of a source, a MiB at a time; each piece is overwritten by the next. Throws the error of the system. */
export function* piecesOf({ path, bytes }: Source): Generator<Buffer, undefined> {
  if (bytes) {
    for (let at = 0; at < bytes.length; at += PIECE) yield Buffer.from(bytes.subarray(at, at + PIECE));
    return;
  }
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, sizeOf({ path, shown: path }) || PIECE));
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
