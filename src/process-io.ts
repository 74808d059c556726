import type { Io, Stream } from './io.ts';

/** The real outside: the streams, clock and environment of this process. A pipe closed by its reader ends quietly. */
export function processIo(): Io {
  return {
    out: stream(process.stdout),
    err: stream(process.stderr),
    stdin: readStdin,
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

function stream(target: NodeJS.WriteStream): Stream {
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (contents) => {
      target.write(contents);
    },
    isTerminal: target.isTTY === true,
    ...(target.isTTY ? { columns: target.columns } : {}),
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
