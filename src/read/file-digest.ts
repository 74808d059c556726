import type { FileMark } from '../model/manifest.ts';
import { sha256 } from '../model/sha256.ts';
import type { Source } from './reader.ts';
import { piecesOf } from './source-bytes.ts';

/** How large a file is, and the SHA-256 of its bytes, read piece by piece; neither where the system does not open it. */
export function fileDigest(source: Source): Pick<FileMark, 'size' | 'sha256'> {
  const hash = sha256();
  let size = 0;
  try {
    for (const piece of piecesOf(source)) {
      hash.update(piece);
      size += piece.length;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { size: null, sha256: null };
    throw error;
  }
  return { size, sha256: hash.digest('hex') };
}
