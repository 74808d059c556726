import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.ts';
import { PROJECT, run } from '../support/run.ts';

const FAULTS = 'fixtures/desk/moi-loai-mot-loi.xlsx';

test('colours on a terminal only, and not where somebody wants none', async () => {
  const onTerminal = { isTerminal: true, columns: 80 };
  const coloured = (await run(['validate', FAULTS], onTerminal)).stdout;
  const plain = (await run(['validate', FAULTS], { columns: 80 })).stdout;
  expect(coloured).toContain('\u001B[31m');
  expect(stripVTControlCharacters(coloured)).toBe(plain);
  expect((await run(['validate', FAULTS, '--no-color'], onTerminal)).stdout).toBe(plain);
  expect((await run(['validate', FAULTS], { ...onTerminal, env: { NO_COLOR: '1' } })).stdout).toBe(plain);
  expect((await run(['validate', FAULTS], { ...onTerminal, env: { TERM: 'dumb' } })).stdout).toBe(plain);
});

test('excerpts are for readers: other formats have none', async () => {
  for (const format of ['json', 'csv', 'markdown', 'sarif']) {
    const { stdout } = await run(['validate', FAULTS, '-f', format]);
    expect(stdout).toContain('R203');
    expect(stdout).not.toContain('│');
  }
});

/** Files in which nobody's words may be repeated, and the words. */
const PEOPLE = [
  [FAULTS, ['người thứ nhất', '0900 000 000']],
  ['fixtures/rules/P001-personal-column/bad.csv', ['người thứ nhất', 'người thứ hai']],
  ['fixtures/rules/P002-personal-data-in-text/bad.csv', ['0900 000 000', '000000000000', 'cong.dan@']],
] as const;

test.each(PEOPLE)('%s: what is about people stays in the file', async (file, words) => {
  const { stdout } = await run(['validate', file], { columns: 120 });
  expect(stdout).toMatch(/P00[12]/);
  for (const word of words) expect(stdout).not.toContain(word);
});

const RULES = 'fixtures/rules';
const bad = readdirSync(join(PROJECT, RULES)).flatMap((folder) => {
  const name = readdirSync(join(PROJECT, RULES, folder)).find((one) => /^bad(\.|$)/.test(one));
  return name === undefined ? [] : [`${RULES}/${folder}/${name}`];
});

test.each([
  [60, 'vi'],
  [80, 'en'],
])('no line is wider than %d columns, whatever is found (%s)', { timeout: 120_000 }, async (columns, lang) => {
  expect(bad.length).toBeGreaterThan(100);
  for (const path of [...bad, 'fixtures/oddities', 'fixtures/hand-ins/2021-04']) {
    const { stdout, stderr } = await run(['validate', path, '--lang', String(lang)], { columns: Number(columns) });
    const wide = `${stdout}${stderr}`.split('\n').filter((line) => textWidth(line) > Number(columns));
    expect([path, wide]).toEqual([path, []]);
  }
});

test('each cell of an excerpt is what the file has there', async () => {
  const file = 'fixtures/rules/R203-petitions-do-not-balance/bad.csv';
  const cells = (readFileSync(join(PROJECT, file), 'utf8').split('\n')[6] ?? '')
    .trim()
    .replace(/^"(.*?)"/, '')
    .split(',');
  const { stdout } = await run(['validate', file], { columns: 100 });
  const shown = /> 7 │ Kiến nghị, phản ánh +(.*)/.exec(stdout)?.[1]?.split(/ +/);
  expect(shown).toEqual(cells.filter((cell) => /^\d+$/.test(cell)));
});
