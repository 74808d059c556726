import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/io.ts';
import { main } from '../../src/main.ts';
import { streamTo, type Target } from '../../src/process-io.ts';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code });

/** A stream whose every write ends as the system says, and what was written to it. */
function target(code?: string): { readonly stream: Target; readonly written: string[] } {
  const written: string[] = [];
  const stream = new Writable({
    autoDestroy: false,
    write(chunk, _, done) {
      if (code === undefined) written.push(String(chunk));
      setImmediate(() => done(code === undefined ? null : systemError(code)));
    },
  });
  return { stream, written };
}

/** Runs a command line with these ends of standard output and error. */
async function runOn(out: Target, err: Target, ...argv: readonly string[]): Promise<number> {
  const io: Io = {
    out: streamTo(out),
    err: streamTo(err),
    stdin: async () => new Uint8Array(),
    cwd: '.',
    env: {},
    today: () => '2022-10-11',
    now: () => 0,
  };
  return main(argv, io);
}

describe('what the system does not take', () => {
  test('of results is one sentence and exit 2, whatever the data is like', async () => {
    const { stream, written } = target();
    const bad = 'fixtures/rules/R203-petitions-do-not-balance/bad.csv';
    expect(await runOn(target('ENOSPC').stream, stream, 'list', 'reports')).toBe(2);
    expect(await runOn(target('ENOSPC').stream, stream, 'validate', bad)).toBe(2);
    expect(await runOn(target('ENOSPC').stream, stream, '--help')).toBe(2);
    expect(written.length).toBe(3);
    for (const line of written) expect(line).toMatch(/^Không ghi được hết kết quả \(ENOSPC\)[^\n]*\.\n$/);
  });

  test('has its stack with --debug only', async () => {
    const { stream, written } = target();
    await runOn(target('EIO').stream, stream, 'list', 'reports', '--debug');
    expect(written.join('')).toContain('Error: EIO');
  });

  test('of notes is exit 2 without a word', async () => {
    expect(await runOn(target().stream, target('ENOSPC').stream, 'list', 'nothing')).toBe(2);
    expect(await runOn(target().stream, target('ENOSPC').stream, 'list', 'reports')).toBe(0);
  });
});

test('a pipe that its reader closed ends quietly, with the exit code of the data', async () => {
  const { stream, written } = target();
  expect(await runOn(target('EPIPE').stream, stream, 'list', 'reports')).toBe(0);
  expect(written).toEqual([]);
});

test.each([
  [120, 120],
  [0, 80],
  [undefined, 80],
])('a terminal that says %j columns is %i wide', (columns, width) => {
  const terminal = Object.assign(new Writable(), { isTTY: true, ...(columns === undefined ? {} : { columns }) });
  expect(streamTo(terminal).columns).toBe(width);
});
