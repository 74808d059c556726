import type { Io, Stream } from './io.ts';

/** The real outside: the streams, clock and environment of this process. A pipe closed by its reader ends quietly. */
export function processIo(): Io {
  // Some commands read their files twice.
  let stdin: Promise<Uint8Array> | undefined;
  return {
    out: streamTo(process.stdout),
    err: streamTo(process.stderr),
    stdin: () => (stdin ??= readStdin()),
    cwd: process.cwd(),
    env: process.env,
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    },
    now: () => performance.now(),
  };
}

/** What terminals have that do not say how wide they are, or say 0. */
const USUAL_COLUMNS = 80;

/** Standard output or error; a terminal has columns. */
export type Target = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** A stream of this process: what the system refuses is kept until it is asked for. */
export function streamTo(target: Target): Stream {
  let refused: Error | undefined;
  // Writes are called back in their order.
  let written = Promise.resolve();
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') refused ??= error;
  });
  return {
    write: (contents) => {
      written = new Promise((resolve) => target.write(contents, () => resolve()));
    },
    flush: async () => {
      await written;
      // The one who wrote is called back first, then the error is told to others.
      await new Promise((resolve) => setImmediate(resolve));
      return refused;
    },
    isTerminal: target.isTTY === true,
    ...(target.isTTY ? { columns: target.columns || USUAL_COLUMNS } : {}),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
