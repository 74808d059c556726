import { createReadStream } from 'node:fs';
import { sha256 } from '../model/sha256.ts';
import type { Source } from './reader.ts';

/** How large a file is, and the SHA-256 of its bytes, read as a stream. */
export async function fileDigest(source: Source): Promise<{ readonly size: number; readonly sha256: string }> {
  const hash = sha256();
  let size = 0;
  const chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = source.bytes
    ? [source.bytes]
    : createReadStream(source.path);
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}
