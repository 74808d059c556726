import { Workbook } from 'exceljs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf } from '../../src/indicators/figures.ts';
import { indicators } from '../../src/indicators/registry.ts';
import { quarter } from '../../src/model/period.ts';
import type { Intake } from '../../src/pipeline.ts';
import { intakeOf, lacking, said } from '../support/intake.ts';
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

function inFiles(lines: readonly Line[], places: readonly string[]): FileTree {
  return Object.fromEntries(
    [...new Set(places)].map((place) => [place, asCsv(lines.filter((_, at) => places[at] === place))]),
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

test('the same file twice holds every one of its rows back, and says so of each', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const twice = await intakeOf({ 'a.csv': asCsv(lines), 'copy of a.csv': asCsv(lines) });
      expect(twice.facts).toEqual([]);
      const once = await intakeOf({ 'a.csv': asCsv(lines) });
      if (once.facts.length > 0) expect(codes(twice)).toContain('X001');
      expect(new Set(twice.gaps.map(({ measure }) => measure)).size).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
});
