import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { ExampleSheet, SheetExample } from '../../src/examples/example.ts';
import { exampleOf } from '../../src/examples/example-of.ts';
import data from '../../src/examples/sheet-examples.json' with { type: 'json' };
import { wordExamples } from '../../src/examples/word-examples.ts';
import { address } from '../../src/model/place.ts';
import { type Intake, takeIn } from '../../src/pipeline.ts';
import type { Source } from '../../src/read/reader.ts';
import { ruleOf, rules } from '../../src/rules/registry.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { madeExample } from '../support/made-examples.ts';
import { filesOf, ruleOptions } from '../support/rule-fixtures.ts';
import { run } from '../support/run.ts';
import { sourceFiles } from '../support/source-files.ts';

const DATA = join(import.meta.dirname, '../../src/examples/sheet-examples.json');
const register = createRegister(dongDa);
const examples: readonly SheetExample[] = data;

const shown = rules.filter(({ code }) => wordExamples[code] === undefined);

test('the examples are cut from the fixtures as they are', async () => {
  const lines: string[] = [];
  for (const rule of shown) lines.push(JSON.stringify(await madeExample(rule)));
  const text = `[\n${lines.join(',\n')}\n]\n`;
  if (process.env.UPDATE) writeFileSync(DATA, text);
  expect(readFileSync(DATA, 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});

test('every rule has an example: a sheet, or words where cells cannot show it', () => {
  const codes = rules.map(({ code }) => code);
  expect([...Object.keys(wordExamples), ...examples.map(({ code }) => code)].sort()).toEqual(codes);
  for (const code of codes) expect(exampleOf(code)).toBeDefined();
  expect(Object.keys(wordExamples).filter((code) => !/^(F|X00|C017|H009)/.test(code))).toEqual([]);
});

test('they are small', () => {
  const large = examples.flatMap(({ code, bad, good }) =>
    [...bad, ...good].flatMap(({ columns, rows }) => (columns.length > 8 || rows.length > 8 ? [code] : [])),
  );
  expect(large.filter((code) => code !== 'H011')).toEqual([]);
  expect(Math.max(...examples.map(({ bad, good }) => Math.max(bad.length, good.length)))).toBe(2);
});

test('each marks a wrong cell, row or column, but those about a whole sheet or file', () => {
  const unmarked = examples.filter(({ bad }) => bad.every(({ marked }) => marked.length === 0)).map(({ code }) => code);
  expect(unmarked).toEqual(['F003', 'F016', 'H005', 'H006', 'P003', 'X010']);
});

/** A file that says what an example shows, and nothing else. */
async function sourceOf({ file, sheet, above, columns, rows }: ExampleSheet): Promise<Source> {
  const lines: (string | number)[][] = [];
  for (const { number, text } of above) lines[number - 1] = [text];
  for (const { number, cells } of rows) {
    const line: (string | number)[] = [];
    cells.forEach((cell, index) => {
      if (cell !== '') line[(columns[index] ?? 0) - 1] = cell;
    });
    lines[number - 1] = line;
  }
  const full = Array.from(lines, (line) => Array.from(line ?? [], (cell) => cell ?? ''));
  const name = file || (sheet === '' ? 'vi-du.csv' : 'vi-du.xlsx');
  if (sheet === '') return { path: name, shown: name, bytes: Buffer.from(stringify(full)) };
  const book = new ExcelJS.Workbook();
  book.addWorksheet(sheet).addRows(full);
  return { path: name, shown: name, bytes: Buffer.from(await book.xlsx.writeBuffer()) };
}

async function readAgain(code: string, sheets: readonly ExampleSheet[]): Promise<Intake> {
  const files: Source[] = [];
  for (const sheet of sheets) files.push(await sourceOf(sheet));
  return takeIn({ files, skipped: [] }, { register, ...ruleOptions[code] });
}

const placesOf = ({ findings }: Intake, code: string): string[] =>
  findings
    .flatMap((finding) => (finding.code === code ? [`${finding.at.file} ${address(finding.at) ?? ''}`] : []))
    .sort();

/** All files of that side of the fixture, where nothing of them is left out. */
async function wholeSide(
  { code, bad, good }: SheetExample,
  side: 'bad' | 'good',
): Promise<readonly ExampleSheet[] | undefined> {
  const { files } = await filesOf(ruleOf(code), side);
  const names = files.map((file) => file.shown.split('/').slice(1).join('/'));
  const same = bad.filter(({ file }) => names.includes(file) && !good.some((other) => other.file === file));
  const sheets = side === 'bad' ? bad : [...good, ...(names.length > 1 ? same : [])];
  const isWhole = sheets.length === names.length && sheets.every(({ whole }) => whole);
  return isWhole ? sheets : undefined;
}

describe('typed into a new file, the bad example breaks its rule at the marked cells and the good one does not', () => {
  const typed: string[] = [];

  test.each(examples.map((example) => [example.code, example] as const))('%s', async (code, example) => {
    const bad = await wholeSide(example, 'bad');
    if (bad !== undefined) {
      typed.push(`${code} bad`);
      const marked = bad.flatMap((sheet) =>
        sheet.marked.map((at) => `${sheet.file || (sheet.sheet === '' ? 'vi-du.csv' : 'vi-du.xlsx')} ${at}`),
      );
      const places = placesOf(await readAgain(code, bad), code);
      expect(places.length).toBeGreaterThan(0);
      if (marked.length > 0) expect([...new Set(places)]).toEqual(marked.sort());
    }
    const good = await wholeSide(example, 'good');
    if (good === undefined) return;
    typed.push(`${code} good`);
    expect(placesOf(await readAgain(code, good), code)).toEqual([]);
  });

  test('most examples are whole and were typed', () => {
    expect(typed.filter((one) => one.endsWith('bad')).length).toBeGreaterThan(50);
    expect(typed.filter((one) => one.endsWith('good')).length).toBeGreaterThan(50);
  });
});

test('JSON has the cells by their addresses', async () => {
  const { stdout } = await run(['explain', 'R203', '--format', 'json', '--lang', 'en']);
  const { bad, good } = JSON.parse(stdout).examples;
  expect(bad[0].marked).toEqual(['B7']);
  expect(bad[0].rows.at(-1)).toEqual({
    row: 7,
    cells: { A: 'Kiến nghị, phản ánh', B: 2, C: 6, D: 5, E: 1, F: 1, G: 0 },
  });
  expect(good[0].rows.at(-1).cells.F).toBe(2);
  const words = await run(['explain', 'F002', '--format', 'json', '--lang', 'en']);
  expect(JSON.parse(words.stdout).examples.bad).toContain('PDF');
});

test('only explain loads them', () => {
  const importers = (path: string): string[] =>
    sourceFiles().flatMap((file) => (file.imports.some((one) => one.path === path) ? [file.path] : []));
  expect(importers('examples/example-of.ts')).toEqual(['reports/explain/example-blocks.ts']);
  expect(importers('reports/explain/example-blocks.ts')).toEqual(['reports/explain/rule-document.ts']);
  expect(importers('reports/explain/rule-document.ts')).toEqual(['commands/explain.ts']);
});
