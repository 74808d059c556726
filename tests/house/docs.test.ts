import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { rules } from '../../src/rules/registry.ts';
import { rulesPage } from '../support/rule-pages.ts';
import { schemaFile } from '../support/schema-file.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCHEMA = join(ROOT, 'docs/config.schema.json');

test.each([
  ['docs/rules.md', 'en'],
  ['docs/quy-tac.md', 'vi'],
] as const)('%s has every rule as it is', async (path, lang) => {
  const page = await rulesPage(lang);
  if (process.env.UPDATE) writeFileSync(join(ROOT, path), page);
  expect(readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')).toBe(page);
  const codes = page.match(/(?<=^### <a id="\w+"><\/a>)\w+/gm);
  expect(codes).toEqual(rules.map(({ code }) => code));
});

test('docs/config.schema.json is what configurations are checked by', () => {
  if (process.env.UPDATE) writeFileSync(SCHEMA, schemaFile());
  expect(readFileSync(SCHEMA, 'utf8').replaceAll('\r\n', '\n')).toBe(schemaFile());
});

test('the README leads to both pages of rules', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain('(docs/rules.md)');
  expect(readme).toContain('(docs/quy-tac.md)');
});

test('the README names every command and its alias', () => {
  const words = new Set(readFileSync(join(ROOT, 'README.md'), 'utf8').match(/[a-z][a-z-]+/g));
  const missing = commands.flatMap(({ name, alias }) => [name, alias]).filter((word) => !words.has(word));
  expect(missing).toEqual([]);
});

test('the README of the fixtures says what each rule’s fixture shows', () => {
  const listed = readFileSync(join(ROOT, 'fixtures/README.md'), 'utf8').match(/^\| [A-Z]\d{3} (?=\|)/gm);
  expect(listed?.map((cell) => cell.slice(2, 6))).toEqual(rules.map(({ code }) => code));
});
