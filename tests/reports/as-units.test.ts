import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { month, range, runOfMonths } from '../../src/model/period.ts';
import { existsOn, type Unit } from '../../src/model/unit.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import type { ReportDefinition } from '../../src/reports/report.ts';
import { summary } from '../../src/reports/summary.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { fact, RECEPTION_KINDS } from '../support/made-facts.ts';

/** A figure as JSON has it. */
interface FigureData {
  readonly indicator: string;
  readonly unit: string;
  readonly unitFrom?: string | null;
  readonly dims: object;
  readonly state: string;
  readonly value: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly why?: string;
}

const FIRST = month(2024, 11);
const MONTHS = Array.from({ length: 11 }, (_, at) => runOfMonths(FIRST.from + at, FIRST.from + at));
const LAST_DAYS = '30 31 31 28 31 30 31 30 31 31 30'.split(' ');

/** Who could report in each of the months. */
const reporting = MONTHS.map((one, at) => dongDa.filter((unit) => existsOn(unit, `${one.id}-${LAST_DAYS[at]}`)));

/** Visits that some units reported in some months, a third of them nothing. */
const anyFacts: fc.Arbitrary<Fact[]> = fc
  .array(fc.oneof(fc.nat(40), fc.nat(40), fc.constant(undefined)), { minLength: 40, maxLength: 40 })
  .map((values) =>
    reporting.flatMap((units, m) =>
      units.flatMap((unit, u) => {
        const value = values[(m * 7 + u * 3) % values.length];
        const when = MONTHS[m];
        if (value === undefined || when === undefined) return [];
        return RECEPTION_KINDS.map((dims, d) => fact('receptions.visits', unit, when, dims, value + d));
      }),
    ),
  );

const anyPeriod = fc
  .tuple(fc.nat(10), fc.nat(10))
  .map(([a, b]) => runOfMonths(FIRST.from + Math.min(a, b), FIRST.from + Math.max(a, b)));
const anyDate = fc.constantFrom('2024-11-15', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01', '2026-01-01');

const words = { vi: 'Số lượt tiếp', en: 'Visits' };
/** Nothing but visits, so that many can be made. */
const onlyVisits: ReportDefinition = {
  ...summary,
  sections: [
    {
      title: words,
      tab: words,
      indicators: ['receptions.visits'],
      blocks: () => [{ type: 'paragraph', text: words, tone: 'plain' }],
    },
  ],
};

function visits(facts: readonly Fact[], period = range(FIRST, month(2025, 9)), asUnits?: string): FigureData[] {
  const document = buildReport(
    onlyVisits,
    { facts, gaps: [], findings: [], rules: [] },
    {
      ...{ period, calendar: 'calendar', asOf: '2026-01-01', units: dongDa, only: [], lang: 'vi', byYear: false },
      ...(asUnits === undefined ? {} : { asUnits }),
    },
  );
  const { figures } = document.data as { figures: FigureData[] };
  return figures.filter(({ indicator, dims }) => indicator === 'receptions.visits' && Object.keys(dims).length === 0);
}

const total = (figures: readonly FigureData[]): FigureData | undefined => figures.find(({ unit }) => unit === 'all');
const sum = (figures: readonly FigureData[], field: 'value' | 'reported' | 'expected'): number =>
  figures.filter(({ unit }) => unit !== 'all').reduce((before, one) => before + (one[field] ?? 0), 0);

test('the total is the same for the units of any date, and the sum of what is listed', () => {
  fc.assert(
    fc.property(anyFacts, anyPeriod, anyDate, (facts, period, date) => {
      const reported = visits(facts, period);
      const rebased = visits(facts, period, date);
      expect(total(rebased)).toEqual(total(reported));
      for (const figures of [reported, rebased]) {
        expect(sum(figures, 'value')).toBe(total(figures)?.value ?? 0);
        expect(sum(figures, 'reported')).toBe(total(figures)?.reported);
        expect(sum(figures, 'expected')).toBe(total(figures)?.expected);
      }
    }),
    { numRuns: 60 },
  );
});

test('a whole successor has the sum of its own figure and those of its predecessors', () => {
  /** The two mergers of January 2025 (Resolution 1286/NQ-UBTVQH15), by code before and after. */
  const mergers = [
    ['00181', ['00181', '00184']],
    ['00202', ['00202', '00211']],
  ] as const;
  const firstHalf = fc
    .tuple(fc.nat(7), fc.nat(7))
    .map(([a, b]) => runOfMonths(FIRST.from + Math.min(a, b), FIRST.from + Math.max(a, b)));
  fc.assert(
    fc.property(anyFacts, firstHalf, (facts, period) => {
      const rebased = visits(facts, period, '2025-01-01');
      for (const [code, before] of mergers) {
        const own = facts.filter(
          ({ unit, period: at }) =>
            period.from <= at.from &&
            at.to <= period.to &&
            (unit.from === '2025-01-01' ? unit.code === code : before.some((one) => one === unit.code)),
        );
        const found = rebased.filter(({ unit }) => unit === code);
        expect(found).toHaveLength(1);
        expect(found[0]?.value).toBe(own.length === 0 ? null : own.reduce((all, { value }) => all + value, 0));
        expect(found[0]?.reported).toBe(new Set(own.map(({ unit, period: at }) => `${unit.name} ${at.id}`)).size);
      }
    }),
    { numRuns: 60 },
  );
});

test('a ward that got a part of a split one is undefined and says why; who reported keeps the own name', () => {
  const [units = []] = reporting;
  const facts = units.flatMap((unit: Unit, at) =>
    RECEPTION_KINDS.map((dims) => fact('receptions.visits', unit, FIRST, dims, at)),
  );
  const kimLien = visits(facts, FIRST, '2025-01-01').filter(({ unit }) => unit === '00229');
  const own = 3 * units.findIndex(({ name }) => name === 'Kim Liên');
  expect(kimLien.map(({ unitFrom, state, value }) => [unitFrom, state, value])).toEqual([
    [null, 'known', own],
    ['2025-01-01', 'undefined', null],
  ]);
  expect(kimLien[1]?.why).toContain('Trung Tự');
  expect(kimLien[0]).not.toHaveProperty('why');
});
