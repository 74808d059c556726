import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readingProgress } from '../../src/commands/reading/reading-progress.ts';
import type { Io } from '../../src/io.ts';
import { main } from '../../src/main.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { PROJECT, run } from '../support/run.ts';

const ERASE = '\r\u001B[K';
const MANY = 'fixtures/exports/2021-03';

/** A terminal that keeps what is written to it in order, with a clock that runs `tick` milliseconds at every look. */
function terminal(tick: number, { columns = 60, isTerminal = true, env = {} as Record<string, string> } = {}) {
  const written: { readonly to: 'out' | 'err'; readonly text: string }[] = [];
  let time = 0;
  const stream = (to: 'out' | 'err') => ({
    write: (contents: string | Uint8Array) => void written.push({ to, text: String(contents) }),
    isTerminal,
    columns,
  });
  const io: Io = {
    out: stream('out'),
    err: stream('err'),
    stdin: async () => new Uint8Array(),
    cwd: PROJECT,
    env,
    today: () => '2021-04-05',
    now: () => {
      time += tick;
      return time;
    },
  };
  return { io, written };
}

test('a long run says which file it is at, and takes the line away before the results', async () => {
  const { io, written } = terminal(400);
  expect(await main(['validate', MANY], io)).toBe(0);
  const firstResult = written.findIndex(({ to }) => to === 'out');
  const before = written.slice(0, firstResult).map(({ text }) => text);
  expect(before.length).toBeGreaterThan(10);
  expect(before.at(-1)).toBe(ERASE);
  expect(written.slice(firstResult).every(({ to }) => to === 'out')).toBe(true);
  const lines = before.slice(0, -1).map((text) => text.slice(ERASE.length));
  expect(before.every((text) => text.startsWith(ERASE))).toBe(true);
  expect(lines.every((line) => /^Đang đọc [━─]{20} \d+\/21 {2}fixtures/.test(line))).toBe(true);
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(59);
});

test('results are the same with it and without', async () => {
  const { io, written } = terminal(400);
  await main(['summary', MANY, '--no-color'], io);
  const shown = written.filter(({ to }) => to === 'out').map(({ text }) => text);
  const { stdout } = await run(['summary', MANY], { columns: 60, today: '2021-04-05' });
  expect(shown.join('')).toBe(stdout);
  expect(written.some(({ to }) => to === 'err')).toBe(true);
});

test('a run that cannot go on takes the line away too', async () => {
  const { io, written } = terminal(800);
  expect(await main(['validate', 'fixtures/rules/F003-no-known-form/bad.csv'], io)).toBe(2);
  expect(written.at(-2)?.text).toBe(ERASE);
  expect(written.at(-1)?.text).toContain('F003-no-known-form/bad.csv');
});

test.each([
  ['a run of less than a second', terminal(1), []],
  ['a pipe', terminal(400, { isTerminal: false }), []],
  ['a terminal that takes nothing back', terminal(400, { env: { TERM: 'dumb' } }), []],
  ['--quiet', terminal(400), ['--quiet']],
])('%s sees nothing of it', async (_, { io, written }, options) => {
  await main(['validate', MANY, ...options], io);
  expect(written.filter(({ to }) => to === 'err')).toEqual([]);
});

test('the bar shows the files that are done, no oftener than ten times a second', () => {
  const { io, written } = terminal(40, { columns: 80 });
  const progress = readingProgress(io, 'en', false);
  for (let look = 0; look < 100; look++) progress?.watch({ file: 'b.xlsx', number: 3, total: 4 });
  // The clock was looked at 101 times, the first second of it in silence, and every third look is 100 ms later.
  expect(written).toHaveLength(Math.ceil((100 - 24) / 3));
  expect(written[0]?.text).toBe(`${ERASE}Reading ${'━'.repeat(10)}${'─'.repeat(10)} 3/4  b.xlsx`);
});

test('the outside is told how much is going to be read, before it is', async () => {
  const { io } = terminal(0);
  const prepared: number[] = [];
  let looks = 0;
  const now = (): number => ++looks;
  const prepare = (bytes: number): void => void prepared.push(looks > 0 ? Number.NaN : bytes);
  expect(await main(['validate', MANY], { ...io, now, prepare })).toBe(0);
  const files = readdirSync(join(PROJECT, MANY)).map((name) => statSync(join(PROJECT, MANY, name)).size);
  expect(prepared).toEqual([files.reduce((sum, size) => sum + size, 0)]);
});
