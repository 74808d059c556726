import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { same } from '../../src/i18n/text.ts';
import { allDims, figureOf, formulaOf, valuesIn } from '../../src/indicators/figures.ts';
import { indicatorOf, indicators } from '../../src/indicators/registry.ts';
import { measures } from '../../src/measures/registry.ts';
import type { ReportDocument } from '../../src/model/document.ts';
import type { Figure } from '../../src/model/figure.ts';
import { totalsIn } from '../../src/model/formula.ts';
import { parsePeriod } from '../../src/model/parse-period.ts';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { createRegister } from '../../src/units/register.ts';
import { sampleDocument } from '../render/sample-document.ts';
import { cellElsewhere } from '../support/cells-elsewhere.ts';
import { evaluated, wrongAmong } from '../support/evaluated.ts';
import { factRowsIn } from '../support/fact-rows.ts';
import { unitOf2021 } from '../support/made-facts.ts';
import { PROJECT } from '../support/run.ts';

const archive = await takeIn(await findFiles(['fixtures/archive'], PROJECT), { register: createRegister(dongDa) });
const book = createFactBook(archive.facts, archive.gaps, archive.coverage);
const units = dongDa.filter(({ from, code }) => from === undefined && code !== '');
const context = { book, units };

/** Things listed row by row: each counts as one, whatever its cell says. */
const LISTED = new Set(
  measures
    .filter(({ id }) => /^(?:cases|weak|targets|tasks|register|ratings\.organisations)/.test(id))
    .map(({ label }) => label.vi),
);

/** Every indicator in every breakdown, of all units and of one, in years and over them. */
const figures = ['2017-01..2022-09', '2021', '2021-03'].flatMap((id) =>
  indicators.flatMap((indicator) =>
    allDims(indicator, valuesIn(book, units)).flatMap((dims) =>
      (['all', unitOf2021('Láng Thượng')] as const).map((scope) => {
        const period = parsePeriod(id);
        if (period === undefined) throw new Error(id);
        return figureOf(indicator, scope, period, dims, context);
      }),
    ),
  ),
);

const document: ReportDocument = {
  ...sampleDocument,
  blocks: [
    {
      type: 'grid',
      title: same(''),
      columns: [same('Chỉ tiêu'), same('Số')].map((label) => ({ label, align: 'left' })),
      rows: figures.map((figure) => ({
        role: 'data',
        cells: [
          { type: 'text', text: same(figure.scope === 'all' ? 'Tất cả' : figure.scope.name) },
          { type: 'figure', figure, percent: indicatorOf(figure.indicator).percent },
        ],
      })),
      notes: [],
    },
  ],
  lineage: ({ indicator, scope, period, dims }: Figure) =>
    formulaOf(indicatorOf(indicator), scope, period, dims, context),
};

const bytes = await renderXlsx(document, { lang: 'vi', width: 0, color: false, toFile: true });
if (typeof bytes === 'string') throw new Error('bytes expected');
const cells = evaluated(bytes).filter(({ sheet }) => sheet === 'Báo cáo');

describe('every indicator over the archive', () => {
  test('recalculates to what is stored', () => {
    expect(wrongAmong(cells)).toEqual([]);
    const known = figures.filter(({ state }) => state === 'known');
    expect(cells.filter(({ stored }) => typeof stored === 'number').length).toBe(known.length);
    expect(new Set(known.map(({ indicator }) => indicator)).size).toBeGreaterThan(40);
  });

  test('what nobody reported is no number, though formulas ask for it', () => {
    const dashes = cells.filter(({ stored }) => stored === '–');
    expect(dashes.length).toBeGreaterThan(10);
    expect(new Set(dashes.map(({ computed }) => computed))).toEqual(new Set(['–']));
  });

  test('no formula is longer than programs take', () => {
    expect(Math.max(...cells.map(({ formula }) => formula.length))).toBeLessThan(8192);
  });

  test('each cell named holds its number, by another library', () => {
    const rows = factRowsIn(bytes);
    const under = figures.flatMap(({ indicator, scope, period, dims }) =>
      totalsIn(formulaOf(indicatorOf(indicator), scope, period, dims, context)).flatMap(({ facts }) => facts),
    );
    expect(rows.length).toBe(new Set(under.map((fact) => fact.negated ?? fact)).size);
    expect(rows.length).toBeGreaterThan(40_000);
    const wrong = rows.filter((row) => {
      const { Tệp: file, 'Trang tính': sheet, Ô: cell, Số: value } = row;
      if (row['Số ô khác'] !== undefined) return false;
      const held = cellElsewhere(`${PROJECT}/${file}`, sheet === undefined ? null : String(sheet), String(cell));
      if (LISTED.has(String(row['Chỉ tiêu']))) return value !== 1 || held === '';
      return Number(held === '-' ? 0 : held.replaceAll('.', '')) !== value;
    });
    expect(wrong).toEqual([]);
  });
});
