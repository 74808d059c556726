import { Workbook } from 'exceljs';
import { expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { quarter } from '../../src/model/period.ts';
import type { Intake } from '../../src/pipeline.ts';
import { intakeOf, lacking, said } from '../support/intake.ts';
import { fc } from '../support/laws.ts';
import { district, wards } from '../support/made-facts.ts';
import type { FileTree } from '../support/temp-folder.ts';
import { anyLines, asCsv, type Line, tables } from '../support/ward-lines.ts';

/** Every figure over the first quarter, without a word on where it comes from. */
function figures({ facts, gaps }: Intake): unknown[] {
  const context = { book: createFactBook(facts, gaps), units: [...wards, district] };
  return indicators.flatMap((indicator) =>
    (['all', ...context.units] as const).map((scope) => {
      const { state, reported, expected, ...rest } = figureOf(indicator, scope, quarter(2021, 1), {}, context);
      const value = 'value' in rest ? Number(rest.value).toFixed(9) : state;
      return `${indicator.id} ${value} ${reported}/${expected}`;
    }),
  );
}

const codes = ({ findings }: Intake): string[] => findings.map(({ code }) => code).sort();

/** Lines dealt out to files in any order, each file with any of them. */
const dealt = anyLines.chain((lines) =>
  fc.record({
    lines: fc.constant(lines),
    shuffled: fc.shuffledSubarray(lines, { minLength: lines.length }),
    places: fc.array(fc.constantFrom('a.csv', 'b.csv', 'x/c.csv', 'x/y/d.csv'), {
      minLength: lines.length,
      maxLength: lines.length,
    }),
  }),
);

/** No two files are the same byte for byte, which would make one a copy that does not count. */
function inFiles(lines: readonly Line[], places: readonly string[]): FileTree {
  return Object.fromEntries(
    [...new Set(places)].map((place, index) => {
      const own = lines.filter((_, at) => places[at] === place);
      return [place, asCsv(own) + '\n'.repeat(index)];
    }),
  );
}

test('how rows are dealt out to files, and their order, change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(dealt, async ({ lines, shuffled, places }) => {
      const one = await intakeOf({ 'all.csv': asCsv(lines) });
      const other = await intakeOf(inFiles(shuffled, places));
      expect(said(other.facts)).toEqual(said(one.facts));
      expect(lacking(other)).toEqual(lacking(one));
      expect(codes(other)).toEqual(codes(one));
      expect(figures(other)).toEqual(figures(one));
    }),
    { numRuns: 40 },
  );
});

async function workbookOf(lines: readonly Line[]): Promise<Buffer> {
  const workbook = new Workbook();
  tables(lines).forEach((rows, at) => {
    workbook.addWorksheet(`Biểu ${at}`).addRows(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

test('a workbook and the CSV of the same cells say the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const csv = await intakeOf({ 'twin.csv': asCsv(lines) });
      const xlsx = await intakeOf({ 'twin.xlsx': await workbookOf(lines) });
      expect(said(xlsx.facts)).toEqual(said(csv.facts));
      expect(lacking(xlsx)).toEqual(lacking(csv));
      expect(codes(xlsx)).toEqual(codes(csv));
    }),
    { numRuns: 15 },
  );
});

test('a copy changes nothing: neither figures nor what is missing', async () => {
  await fc.assert(
    fc.asyncProperty(dealt, fc.constantFrom('a - Copy.csv', 'x/a (1).csv'), async ({ lines, places }, copy) => {
      const files = inFiles(lines, places);
      const [contents = ''] = Object.values(files);
      const once = await intakeOf(files);
      const twice = await intakeOf({ ...files, [copy]: contents });
      expect(said(twice.facts)).toEqual(said(once.facts));
      expect(lacking(twice)).toEqual(lacking(once));
      expect(codes(twice).filter((code) => code !== 'X004')).toEqual(codes(once));
      expect(figures(twice)).toEqual(figures(once));
    }),
    { numRuns: 20 },
  );
});

test('the same rows in other bytes hold every one of them back, and say so', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const twice = await intakeOf({ 'a.csv': asCsv(lines), 'again.csv': `${asCsv(lines)}\n` });
      expect(twice.facts).toEqual([]);
      const once = await intakeOf({ 'a.csv': asCsv(lines) });
      if (once.facts.length > 0) expect(codes(twice)).toContain('X001');
      expect(new Set(twice.gaps.map(({ measure }) => measure)).size).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
});

/** Names that say nothing, and names of another ward and month: the rows state their own. */
const NAMES = ['bieu.csv', 'Kim Liên/thang 4-2021.csv', '2020/van mieu v2.csv', 'lan 2/bieu (3).csv'];
const isOfNames = (code: string): boolean => code === 'H005' || code === 'H006';

test('what files and folders are called changes nothing but the findings on their names', async () => {
  await fc.assert(
    fc.asyncProperty(dealt, fc.shuffledSubarray(NAMES, { minLength: 4 }), async ({ lines, places }, names) => {
      const one = inFiles(lines, places);
      const contents = Object.values(one);
      const other = Object.fromEntries(contents.map((text, at) => [names[at] ?? '', text]));
      const [before, after] = [await intakeOf(one), await intakeOf(other)];
      expect(said(after.facts)).toEqual(said(before.facts));
      expect(lacking(after)).toEqual(lacking(before));
      expect(codes(after).filter((code) => !isOfNames(code))).toEqual(codes(before));
    }),
    { numRuns: 20 },
  );
});

test('with versions declared, how either version is dealt out to files changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(dealt, dealt, async (first, second) => {
      const whole = {
        ...below('lan-1', { 'all.csv': asCsv(first.lines) }),
        ...below('lan-2', { 'all.csv': asCsv(second.lines) }),
      };
      const parts = {
        ...below('lan-1', inFiles(first.shuffled, first.places)),
        ...below('lan-2', inFiles(second.shuffled, second.places)),
      };
      const [one, other] = await Promise.all([whole, parts].map((files) => intakeOf(files, { versions: 'by-name' })));
      if (one === undefined || other === undefined) throw new Error('two intakes');
      expect(said(other.facts)).toEqual(said(one.facts));
      expect(lacking(other)).toEqual(lacking(one));
      expect(figures(other)).toEqual(figures(one));
    }),
    { numRuns: 40 },
  );
});

test('with versions declared, a later version of every row is all that counts', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const alone = await intakeOf({ 'v2/a.csv': asCsv(lines) });
      const both = await intakeOf(
        { 'v1/a.csv': `${asCsv(lines)}\n`, 'v2/a.csv': asCsv(lines) },
        { versions: 'by-name' },
      );
      const twice = new Set(lacking(alone).filter((one) => one.endsWith('X001')));
      expect(said(both.facts)).toEqual(said(alone.facts));
      if (twice.size === 0) expect(lacking(both)).toEqual(lacking(alone));
    }),
    { numRuns: 20 },
  );
});

function below(folder: string, files: FileTree): FileTree {
  // Nor is a file of one folder a copy of one in another.
  return Object.fromEntries(
    Object.entries(files).map(([path, contents]) => [`${folder}/${path}`, `${contents}\n${folder}\n`]),
  );
}
