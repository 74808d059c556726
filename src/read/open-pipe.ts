import type { Stats } from 'node:fs';

const OPENED = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/;

/**
 * The number of a pipe that whoever started the program has opened for it: `/dev/stdin`, `<(…)` of a shell. `undefined` for
 * anything else: another pipe could be waited for without end, and is never opened.
 */
export function openPipe(path: string, stats: Pick<Stats, 'isFIFO'> | undefined): number | undefined {
  if (!stats?.isFIFO()) return undefined;
  const number = path === '/dev/stdin' ? '0' : OPENED.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}
