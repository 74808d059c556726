import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandsUnder } from './commands.ts';
import { examples } from './examples.ts';
import { freshCopy } from './fresh-copy.ts';
import { shell } from './shell.ts';

/** Needs the network: the commands install what they need, as they would on a reader's machine. */
const commands = commandsUnder('Two commands');
let folder = '';

beforeAll(() => {
  folder = freshCopy();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the README shows two commands', () => {
  expect(commands).toEqual(['npm ci && npx dongda-report summary fixtures/exports/2021-03', 'npm test']);
});

test('the first shows real tables in a fresh clone', () => {
  const { status, stdout, output } = shell(commands[0] ?? 'false', folder);
  expect(status, output).toBe(0);
  expect(stdout).toMatch(/^Láng Thượng +\d/m);
  expect(stdout).toMatch(/^Tổng số +\d/m);
});

test('the second passes there', () => {
  const { status, stdout, output } = shell(commands[1] ?? 'false', folder);
  expect(status, output).toBe(0);
  expect(stripVTControlCharacters(stdout)).toMatch(/Tests +\d+ passed/);
});

test.each(examples())('$command prints what the README shows', ({ command, shown }) => {
  const { output } = shell(command, folder);
  const lines = output.replace(/ +$/gm, '');
  let from = 0;
  for (const run of shown) {
    const at = lines.indexOf(`${run}\n`, from);
    expect(at, `not in the output:\n${run}\n\n${lines}`).not.toBe(-1);
    from = at + run.length;
  }
});

test('there are examples for each of the everyday tasks', () => {
  expect(new Set(examples().map(({ command }) => command.split(' ')[2]))).toEqual(
    new Set([
      'validate',
      'summary',
      'report',
      'trace',
      'status',
      'fix',
      'template',
      'reconcile',
      'explain',
      'kiem-tra',
      'tinh-hinh',
    ]),
  );
});
