import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { sha256 } from '../model/sha256.ts';
import type { Source } from './reader.ts';

const CHUNK = 1 << 20;

/**
 * Groups of two and more files that are the same byte for byte, each group in the order given. Only files of equal size
 * are looked into, piece by piece; one that cannot be opened is like no other, and an empty one is a copy of nothing.
 */
export function identicalFiles(sources: readonly Source[]): Source[][] {
  const bySize = groups(sources, (source) => sizeOf(source));
  return bySize.flatMap((same) => groups(same, fingerprint));
}

/** Groups of at least two with the same key; those without a key are left out. */
function groups(sources: readonly Source[], keyOf: (source: Source) => string | number | undefined): Source[][] {
  const found = new Map<string | number, Source[]>();
  for (const source of sources) {
    const key = keyOf(source);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(source);
    else found.set(key, [source]);
  }
  return [...found.values()].filter((group) => group.length > 1);
}

function sizeOf({ path, bytes }: Source): number | undefined {
  const size = bytes?.length ?? statSync(path, { throwIfNoEntry: false })?.size;
  return size === 0 ? undefined : size;
}

function fingerprint({ path, bytes }: Source): string | undefined {
  const hash = sha256();
  if (bytes) return hash.update(bytes).digest('hex');
  try {
    const file = openSync(path, 'r');
    try {
      const piece = Buffer.allocUnsafe(CHUNK);
      for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
        hash.update(piece.subarray(0, read));
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}
