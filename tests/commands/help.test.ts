import { describe, expect, test } from 'vitest';
import { PLACEHOLDERS } from '../../src/commands/line/placeholder-words.ts';
import { commands } from '../../src/commands/registry.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { run } from '../support/run.ts';

const CALLS = [[], ...commands.map(({ name }) => [name])].map((words) => [...words, '--help']);

/** The names that stand for values in what commands and options are called. */
const placeholders = (terms: readonly string[]): string[] =>
  terms.flatMap((term) => [...term.matchAll(/[<[]([^<>[\]]+?)(?:\.\.\.)?[>\]]/g)].map(([, name = '']) => name));

test('each placeholder has a Vietnamese word, and no word is left over', () => {
  const terms = commands.flatMap(({ args, options }) => [args, ...options.map(({ flags }) => flags)]);
  expect(Object.keys(PLACEHOLDERS).sort()).toEqual([...new Set([...placeholders(terms), 'options', 'command'])].sort());
});

describe.each(CALLS.map((words) => words.join(' ')))('%s', (line) => {
  test('has no English placeholder in Vietnamese', async () => {
    const { stdout } = await run(line.split(' '));
    const names = Object.keys(PLACEHOLDERS).filter((name) => PLACEHOLDERS[name] !== name);
    expect(placeholders([stdout]).filter((name) => names.includes(name))).toEqual([]);
  });

  test.each([60, 80, 120])('fits into %i columns in both languages', async (columns) => {
    for (const lang of ['vi', 'en']) {
      const { stdout } = await run([...line.split(' '), '--lang', lang], { columns });
      expect(stdout.split('\n').filter((one) => textWidth(one) > columns)).toEqual([]);
    }
  });
});
