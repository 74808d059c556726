import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Source } from './reader.ts';

const PIECE = 1 << 20;

/** The bytes of a source, a MiB at a time; each piece is overwritten by the next. Throws the error of the system. */
export function* piecesOf({ path, bytes }: Source): Generator<Buffer, undefined> {
  if (bytes) {
    for (let at = 0; at < bytes.length; at += PIECE) yield Buffer.from(bytes.subarray(at, at + PIECE));
    return;
  }
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, Math.max(1, fstatSync(file).size)));
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) yield piece.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
