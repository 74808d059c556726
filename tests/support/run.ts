import { join } from 'node:path';
import type { Io } from '../../src/io.ts';
import { main } from '../../src/main.ts';

export const PROJECT = join(import.meta.dirname, '../..');

export interface RunOptions {
  readonly columns?: number;
  readonly isTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly stdin?: string;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
  /** The folder the command is run in; the project's own where not given. */
  readonly cwd?: string;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as it was written. */
  readonly bytes: Buffer;
}

/** Runs a command line as a user would, the outside being made up. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { columns, isTerminal = false, env = {}, today = '2022-10-11', stdin = '', tick = 0, cwd = PROJECT } = options;
  let time = 0;
  const streams = { out: [] as Buffer[], err: [] as Buffer[] };
  const stream = (chunks: Buffer[]) => ({
    write: (contents: string | Uint8Array) => void chunks.push(Buffer.from(contents)),
    isTerminal,
    ...(columns === undefined ? {} : { columns }),
  });
  const io: Io = {
    out: stream(streams.out),
    err: stream(streams.err),
    stdin: async () => Buffer.from(stdin),
    cwd,
    env,
    today: () => today,
    now: () => (time += tick),
  };
  const code = await main(argv, io);
  const bytes = Buffer.concat(streams.out);
  return { code, stdout: bytes.toString('utf8'), stderr: Buffer.concat(streams.err).toString('utf8'), bytes };
}
