import { readFileSync } from 'node:fs';
import type { Io } from '../io.ts';
import { isOpenPipe } from '../read/open-pipe.ts';
import type { Source } from '../read/reader.ts';
import { statsOf } from '../read/stats-of.ts';

/** A source with its bytes where they come only once, from standard input or a pipe; files are read as often as needed. */
export async function withBytes(source: Source, io: Io): Promise<Source> {
  if (source.path === '-') return { ...source, bytes: await io.stdin() };
  const stats = statsOf(source.path);
  return stats && isOpenPipe(source.path, stats) ? { ...source, bytes: readFileSync(source.path) } : source;
}
