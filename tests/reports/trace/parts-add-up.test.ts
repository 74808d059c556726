import { expect, test } from 'vitest';
import { createFactBook } from '../../../src/aggregate/fact-book.ts';
import { indicatorOf } from '../../../src/indicators/registry.ts';
import type { Block, TreeNode } from '../../../src/model/document.ts';
import type { Dims, Fact, Gap } from '../../../src/model/fact.ts';
import type { Scope } from '../../../src/model/figure.ts';
import { month, monthsOf, nineMonths, type Period, quarter, range, year } from '../../../src/model/period.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { traceDocument } from '../../../src/reports/trace/trace-document.ts';
import { fc } from '../../support/laws.ts';
import { district, fact, gap, PETITION_TYPES, RECEPTION_KINDS, wards } from '../../support/made-facts.ts';
import { recomputed, type TraceData } from '../../support/traced.ts';

const UNITS: readonly Unit[] = [...wards, district];
const MONTHS = [...monthsOf(year(2020)), ...monthsOf(year(2021))];
const PERIODS = [year(2021), range(year(2020), year(2021)), quarter(2021, 2), nineMonths(2021), month(2021, 3)];
const COLUMNS = ['carried-over', 'received', 'settled', 'forwarded', 'pending-on-time', 'pending-overdue'];
const INDICATORS: readonly (readonly [string, Dims])[] = [
  ['receptions.visits', {}],
  ['receptions.visits', { kind: 'scheduled' }],
  ...[...COLUMNS, 'pending', 'settlement-rate'].flatMap((name): [string, Dims][] => [
    [`petitions.${name}`, {}],
    [`petitions.${name}`, { type: 'proposal' }],
  ]),
  ['petitions.mean-yearly-settlement-rate', {}],
];

interface Row {
  readonly unit: Unit;
  readonly period: (typeof MONTHS)[number];
  readonly at: number;
  readonly values: readonly (number | null)[];
}

/** Rows that wards hand in: any months, any kinds; a blank is a gap. */
const handIns: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.record({
    unit: fc.constantFrom(...UNITS),
    period: fc.constantFrom(...MONTHS),
    at: fc.nat(2),
    values: fc.array(fc.option(fc.nat(40), { freq: 9 }), { minLength: 7, maxLength: 7 }),
  }),
  { selector: ({ unit, period, at }) => `${unit.code}|${period.id}|${at}`, minLength: 1, maxLength: 120 },
);

/** Every row there can be, without a blank: every figure is known. */
const EVERYTHING: Row[] = UNITS.flatMap((unit) =>
  MONTHS.flatMap((period) => [0, 1, 2].map((at) => ({ unit, period, at, values: [1, 4, 3, 1, 1, 0, 2] }))),
);

function read(rows: readonly Row[]): { facts: Fact[]; gaps: Gap[] } {
  const [facts, gaps]: [Fact[], Gap[]] = [[], []];
  for (const { unit, period, at, values } of rows) {
    for (const [index, value] of values.entries()) {
      const [measure, dims] =
        index === 6 ? ['receptions.visits', RECEPTION_KINDS[at]] : [`petitions.${COLUMNS[index]}`, PETITION_TYPES[at]];
      if (value === null) gaps.push(gap(measure, unit, period, dims));
      else facts.push(fact(measure, unit, period, dims ?? {}, value));
    }
  }
  return { facts, gaps };
}

/** What a node should come to by the nodes below it; a term that is taken off says so. */
function sumOf(parts: readonly TreeNode[]): number {
  return parts.reduce((sum, { label, value = 0 }) => sum + (label.en.startsWith('Less: ') ? -value : value), 0);
}

function wrongNodes(node: TreeNode): TreeNode[] {
  const isWrong =
    node.value !== undefined && node.parts.length > 0 && !node.percent && node.value !== sumOf(node.parts);
  return [...(isWrong ? [node] : []), ...node.parts.flatMap(wrongNodes)];
}

const rootsOf = (blocks: readonly Block[]): readonly TreeNode[] =>
  blocks.flatMap((block) => (block.type === 'tree' ? block.roots : []));

test('the parts of a figure add up to it, in the list and in the tree, whatever was handed in', () => {
  const scopes: readonly Scope[] = ['all', ...UNITS];
  const known = new Set<string>();
  const examples = INDICATORS.map((indicator): [Row[], typeof indicator, Period, Scope] => [
    EVERYTHING,
    indicator,
    range(year(2020), year(2021)),
    'all',
  ]);
  fc.assert(
    fc.property(
      handIns,
      fc.constantFrom(...INDICATORS),
      fc.constantFrom(...PERIODS),
      fc.constantFrom(...scopes),
      (rows, [id, dims], period, scope) => {
        const { facts, gaps } = read(rows);
        const question = {
          indicator: indicatorOf(id),
          dims,
          scope,
          units: UNITS,
          period,
          calendar: 'calendar',
        } as const;
        const document = traceDocument(createFactBook(facts, gaps), { ...question, lang: 'vi' });
        const data = document.data as TraceData;
        expect(rootsOf(document.blocks).flatMap(wrongNodes)).toEqual([]);
        if (data.state !== 'known') return;
        known.add(id);
        expect(recomputed(data)).toBeCloseTo(Number(data.value), 9);
        if (!id.startsWith('receptions.')) return;
        const own = facts.filter(
          (one) =>
            one.measure === id &&
            (scope === 'all' || one.unit === scope) &&
            period.from <= one.period.from &&
            one.period.to <= period.to &&
            (dims.kind ?? one.dims.kind) === one.dims.kind,
        );
        expect(data.value).toBe(own.reduce((sum, { value }) => sum + value, 0));
      },
    ),
    { numRuns: 600, examples },
  );
  expect(known).toEqual(new Set(INDICATORS.map(([id]) => id)));
});

test('a year whose rate nobody knows has no parts in a mean of years', () => {
  const rows: readonly Row[] = [
    { unit: UNITS[0] as Unit, period: month(2020, 1), at: 0, values: [0, 4, 3, 0, 1, 0, null] },
    { unit: UNITS[0] as Unit, period: month(2021, 3), at: 0, values: [null, 1, null, null, null, null, null] },
  ];
  const { facts, gaps } = read(rows);
  const document = traceDocument(createFactBook(facts, gaps), {
    indicator: indicatorOf('petitions.mean-yearly-settlement-rate'),
    dims: {},
    scope: 'all',
    units: UNITS,
    period: range(year(2020), year(2021)),
    calendar: 'calendar',
    lang: 'vi',
  });
  const data = document.data as TraceData;
  expect(data.value).toBe(75);
  expect(new Set(data.parts.map(({ of }) => of))).toEqual(new Set(['2020']));
});
