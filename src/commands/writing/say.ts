import type { Io } from '../../io.ts';
import { cleanText } from '../../render/clean-text.ts';

/** A line for people, on standard error. Names of files may hold signs that a terminal would obey. */
export function say(io: Io, line: string): void {
  io.err.write(`${cleanText(line)}\n`);
}
