import { expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { same } from '../../src/i18n/text.ts';
import { figureOf, formulaOf } from '../../src/indicators/figures.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import type { ReportDocument } from '../../src/model/document.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Figure } from '../../src/model/figure.ts';
import { month, year } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import { renderXlsx } from '../../src/render/xlsx.ts';
import { sampleDocument } from '../render/sample-document.ts';
import { type EvaluatedCell, evaluated } from '../support/evaluated.ts';

const at = (row: number) => [{ file: 'a.xlsx', sheet: 'Biểu', row, column: 2 }];
const regular = { kind: 'regular' };

function visits(unit: Unit, period: Fact['period'], value: number, dims = regular): Fact {
  return { measure: 'receptions.visits', unit, period, dims, value, from: at(value) };
}

/** The formulas of a document that shows these figures. */
async function cellsOf(
  facts: readonly Fact[],
  asked: readonly [string, Unit | 'all', Fact['period'], Fact['dims']?][],
  units: Unit[],
): Promise<EvaluatedCell[]> {
  const context = { book: createFactBook(facts, []), units };
  const rows = asked.map(([id, scope, period, dims = {}]) => figureOf(indicatorOf(id), scope, period, dims, context));
  const document: ReportDocument = {
    ...sampleDocument,
    blocks: [
      {
        type: 'grid',
        title: same(''),
        columns: [{ label: same('Số'), align: 'right' }],
        rows: rows.map((figure) => ({ role: 'data', cells: [{ type: 'figure', figure, percent: false }] })),
        notes: [],
      },
    ],
    lineage: ({ indicator, scope, period, dims }: Figure) =>
      formulaOf(indicatorOf(indicator), scope, period, dims, context),
  };
  const bytes = await renderXlsx(document, { lang: 'vi', width: 0, color: false, toFile: true });
  if (typeof bytes === 'string') throw new Error('bytes expected');
  return evaluated(bytes);
}

const results = (cells: readonly EvaluatedCell[]) => cells.map(({ stored, computed }) => [stored, computed]);

test('units that share a name, and a code at different times, are never added into one another', async () => {
  const old: Unit = { code: '00100', name: 'Láng', level: 'ward', until: '2021-06-30' };
  const young: Unit = { code: '00100', name: 'Láng', level: 'ward', from: '2021-07-01' };
  const twin: Unit = { code: '00200', name: 'Láng', level: 'ward', from: '2021-07-01' };
  const facts = [visits(old, month(2021, 3), 3), visits(young, month(2021, 8), 5), visits(twin, month(2021, 8), 11)];
  const asked = [old, young, twin].map((unit) => ['receptions.visits', unit, year(2021)] as const);
  const cells = await cellsOf(
    facts,
    [...asked.map(([...one]) => [...one] as [string, Unit, Fact['period']]), ['receptions.visits', 'all', year(2021)]],
    [old, young, twin],
  );
  expect(results(cells)).toEqual([3, 5, 11, 19].map((value) => [value, value]));
  expect(new Set(cells.map(({ formula }) => formula)).size).toBe(4);
});

test('a name with a sign that stands for others still finds only itself', async () => {
  const star: Unit = { code: '1', name: 'Khu A*', level: 'ward' };
  const other: Unit = { code: '2', name: 'Khu AB', level: 'ward' };
  const facts = [visits(star, month(2021, 3), 4), visits(other, month(2021, 3), 7)];
  const cells = await cellsOf(
    facts,
    [
      ['receptions.visits', star, month(2021, 3)],
      ['receptions.visits', other, month(2021, 3)],
    ],
    [star, other],
  );
  expect(results(cells)).toEqual([
    [4, 4],
    [7, 7],
  ]);
  expect(cells[0]?.formula).toContain('Tinh_1,1');
});

test('an opening stock is that of the first month, a closing one of the last', async () => {
  const ward: Unit = { code: '1', name: 'Láng', level: 'ward' };
  const stock = (measure: string, number: number, value: number): Fact => ({
    measure,
    unit: ward,
    period: month(2021, number),
    dims: { type: 'complaint' },
    value,
    from: at(number),
  });
  const facts = [1, 2, 12].flatMap((number) => [
    stock('petitions.carried-over', number, number),
    stock('petitions.pending-overdue', number, 100 + number),
  ]);
  const cells = await cellsOf(
    facts,
    [
      ['petitions.carried-over', ward, year(2021)],
      ['petitions.pending-overdue', ward, year(2021)],
      ['petitions.carried-over', ward, month(2021, 2)],
    ],
    [ward],
  );
  expect(results(cells)).toEqual([
    [1, 1],
    [112, 112],
    [2, 2],
  ]);
});
