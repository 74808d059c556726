import type { Stats } from 'node:fs';

/** Pipes that whoever started the program has opened for it: `/dev/stdin`, `<(…)` of a shell. */
const OPENED = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** True for a pipe that somebody writes to. Any other one could be waited for without end, and is never opened. */
export function isOpenPipe(path: string, stats: Pick<Stats, 'isFIFO'>): boolean {
  return stats.isFIFO() && OPENED.test(path);
}
