import { UnreadableFile } from '../model/trouble.ts';
import { vietnamDay } from '../text/vietnam-day.ts';
import type { Limits } from './limits.ts';
import { loadSource } from './load-source.ts';
import type { Source } from './reader.ts';
import { readers } from './registry.ts';
import { sniff } from './sniff.ts';
import { statsOf } from './stats-of.ts';

/** Days, as ISO dates in Vietnam, on which a file was last written. */
export interface FileDates {
  /** What the document says of itself; it stays the same in copies. */
  readonly saved?: string;
  /** What the file system says; that of a copy or a download may be later. */
  readonly changed?: string;
}

/** What is known of when a file was last written; nothing of standard input or of a file that cannot be opened. */
export async function fileDates(source: Source, limits: Limits): Promise<FileDates> {
  if (source.bytes) return {};
  const stats = statsOf(source.path);
  const saved = await savedOn(source, limits);
  return {
    ...(saved === undefined ? {} : { saved }),
    ...(stats === undefined ? {} : { changed: vietnamDay(stats.mtimeMs) }),
  };
}

/** A damaged file has no date; that it is damaged is said where its sheets are read. */
async function savedOn(source: Source, limits: Limits): Promise<string | undefined> {
  try {
    const loaded = loadSource(source);
    const kind = sniff(loaded.head, loaded.tail);
    const read = await readers.find((reader) => reader.kind === kind)?.loadSavedOn?.();
    return await read?.(loaded.source, limits);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
