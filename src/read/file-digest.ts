import { sha256 } from '../model/sha256.ts';
import type { Source } from './reader.ts';
import { piecesOf } from './source-bytes.ts';

/** How large a file is, and the SHA-256 of its bytes, read piece by piece. */
export function fileDigest(source: Source): { readonly size: number; readonly sha256: string } {
  const hash = sha256();
  let size = 0;
  for (const piece of piecesOf(source)) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
}
