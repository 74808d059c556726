import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import type { Source } from '../reader.ts';
import { directoryEntries } from './directory.ts';
import type { Part } from './part.ts';

/** A zip whose directory has been read. It holds no file open. */
export interface Archive {
  readonly source: Source;
  readonly limits: Limits;
  /** By `partKey`: part names of office documents do not tell capitals apart. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Bytes inflated so far, each part counted once. */
  readonly spent: Map<Part, number>;
}

export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** Reads the directory of a zip (ZIP64 too). Throws `UnreadableFile` F001 where it is damaged, F004 for too many entries. */
export function openArchive(source: Source, limits: Limits): Archive {
  const parts = new Map<string, Part>();
  for (const part of directoryEntries(source, limits)) {
    const key = partKey(part.name);
    // Two parts of one name: programs disagree about which one counts.
    if (parts.has(key) && !key.endsWith('/')) throw new UnreadableFile('F001');
    parts.set(key, part);
  }
  return { source, limits, parts, spent: new Map() };
}
