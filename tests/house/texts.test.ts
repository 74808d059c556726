import { expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { commonColumns } from '../../src/forms/common-columns.ts';
import { forms } from '../../src/forms/registry.ts';
import type { Text } from '../../src/i18n/text.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { measures } from '../../src/measures/registry.ts';
import { reports } from '../../src/reports/registry.ts';
import { summary } from '../../src/reports/summary.ts';
import { rules } from '../../src/rules/registry.ts';
import { sourceFiles } from '../support/source-files.ts';

const isText = (value: object): value is Text => 'vi' in value && 'en' in value;

/** Every text below a value, with the way to it. */
function textsIn(value: unknown, way: string, seen = new Set<unknown>()): [string, Text][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isText(value)) return [[way, value]];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${way}.${name}`, seen));
}

// The schemas of rows hold words of zod's, none of ours.
const withoutSchemas = forms.map(({ row: _, ...form }) => form);
const all = { rules, forms: withoutSchemas, commonColumns, measures, indicators, reports, summary, commands };
const texts = Object.entries(all).flatMap(([name, value]) => textsIn(value, name));

test('texts are found everywhere', () => {
  for (const name of Object.keys(all)) {
    if (name === 'summary') continue;
    expect(texts.filter(([way]) => way.startsWith(`${name}.`)).length, name).toBeGreaterThan(1);
  }
});

test('no text is empty or has spaces at its ends', () => {
  const wrong = texts.filter(([, { vi, en }]) => vi === '' || en === '' || vi.trim() !== vi || en.trim() !== en);
  expect(wrong).toEqual([]);
});

test('Vietnamese is written in NFC, in texts and in every source', () => {
  expect(texts.filter(([, { vi }]) => vi.normalize('NFC') !== vi)).toEqual([]);
  expect(
    sourceFiles()
      .filter(({ text }) => text.normalize('NFC') !== text)
      .map(({ path }) => path),
  ).toEqual([]);
});

test.each(['vi', 'en'] as const)('no two rules have the same title (%s)', (lang) => {
  const titles = rules.map(({ title }) => title[lang]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
