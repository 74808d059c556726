import { readFileSync } from 'node:fs';
import type { Io } from '../../io.ts';
import { openPipe } from '../../read/open-pipe.ts';
import type { Source } from '../../read/reader.ts';
import { statsOf } from '../../read/stats-of.ts';
import { stdinBytes } from './stdin-bytes.ts';

/** A source with its bytes where they come only once, from standard input or a pipe; files are read as often as needed. */
export async function withBytes(source: Source, io: Io): Promise<Source> {
  const pipe = source.path === '-' ? 0 : openPipe(source.path, statsOf(source.path));
  if (pipe === undefined) return source;
  return { ...source, bytes: pipe === 0 ? await stdinBytes(io) : readFileSync(pipe) };
}
