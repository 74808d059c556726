import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { month, type Period, range, runOfMonths } from '../../src/model/period.ts';
import { existsOn, type Unit } from '../../src/model/unit.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import type { ReportDefinition } from '../../src/reports/report.ts';
import { summary } from '../../src/reports/summary.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { fc } from '../support/laws.ts';
import { fact, RECEPTION_KINDS } from '../support/made-facts.ts';
import { anyRegister } from '../support/made-registers.ts';

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

function visits(
  facts: readonly Fact[],
  period = range(FIRST, month(2025, 9)),
  asUnits?: string,
  { units = dongDa, only = [] }: { readonly units?: readonly Unit[]; readonly only?: readonly Unit[] } = {},
): FigureData[] {
  const document = buildReport(
    onlyVisits,
    { facts, gaps: [], findings: [], rules: [] },
    {
      ...{ period, calendar: 'calendar', asOf: '2026-01-01', units, only, lang: 'vi', byYear: false },
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

/** Months around the changes of made registers, the last of them far behind the last change. */
const MADE_MONTHS = ['2021-12', '2022-01', '2022-12', '2023-01', '2024-06', '2024-07', '2025-02'].map((id) =>
  month(Number(id.slice(0, 4)), Number(id.slice(5))),
);
const anyMadeDate = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => new Date(Date.UTC(2021, 5, 1 + days)).toISOString().slice(0, 10));

/** Codes that tell units apart without their days. */
function withOwnCodes(units: readonly Unit[]): readonly Unit[] {
  const own = ({ code, from = '' }: Pick<Unit, 'code' | 'from'>): string => code + from;
  return units.map(({ successors = [], ...unit }) => ({
    ...unit,
    code: own(unit),
    successors: successors.map((one) => ({ ...one, code: own(one) })),
  }));
}

describe('any register, any date, any units asked for', () => {
  const made = fc.record({
    units: anyRegister.map(withOwnCodes),
    date: anyMadeDate,
    values: fc.array(fc.nat(50), { minLength: 30, maxLength: 30 }),
    ends: fc.tuple(fc.nat(MADE_MONTHS.length - 1), fc.nat(MADE_MONTHS.length - 1)),
    picks: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  });

  /** Each unit's visits of the months in which it existed, one value for the three kinds together. */
  function factsOf(units: readonly Unit[], values: readonly number[]): Fact[] {
    return MADE_MONTHS.flatMap((when, m) =>
      units.flatMap((unit, u) => {
        if (!existsOn(unit, `${when.id}-15`)) return [];
        return RECEPTION_KINDS.map((dims, d) =>
          fact('receptions.visits', unit, when, dims, (values[(m * 5 + u * 3) % 30] ?? 0) * (d + 1)),
        );
      }),
    );
  }

  const within = (facts: readonly Fact[], { from, to }: Period): Fact[] =>
    facts.filter(({ period }) => from <= period.from && period.to <= to);
  const added = (facts: readonly Fact[]): number => facts.reduce((before, { value }) => before + value, 0);

  /** Where a unit is on a date, step by step. */
  const ends = (unit: Unit, date: string, units: readonly Unit[]): Unit[] =>
    existsOn(unit, date) || (unit.from ?? '') > date
      ? [unit]
      : (unit.successors ?? []).flatMap(({ code, from }) =>
          units.filter((one) => one.code === code && one.from === from).flatMap((one) => ends(one, date, units)),
        );
  const periodOf = ([a, b]: readonly [number, number]): Period =>
    range(MADE_MONTHS[Math.min(a, b)] ?? FIRST, MADE_MONTHS[Math.max(a, b)] ?? FIRST);

  interface Case {
    readonly units: readonly Unit[];
    readonly date: string;
    readonly values: readonly number[];
    readonly ends: readonly [number, number];
  }

  /** Of each unit that a figure may stand under: who came into it, and who of them went wholly into it. */
  function* arrivals({ units, date, values, ends: chosen }: Case) {
    const period = periodOf(chosen);
    const facts = within(factsOf(units, values), period);
    for (const found of visits(facts, period, date, { units })) {
      const unit = units.find(({ code }) => code === found.unit);
      if (unit === undefined || !existsOn(unit, date)) continue;
      const came = units.filter(
        (one) => facts.some((given) => given.unit === one) && ends(one, date, units).includes(unit),
      );
      const whole = came.filter((one) => ends(one, date, units).every((end) => end === unit));
      yield { unit, found, came, whole, facts };
    }
  }

  test('a whole successor has what all that went wholly into it reported, one that got a part has nothing of it', () => {
    fc.assert(
      fc.property(made, (one) => {
        for (const { unit, found, came, whole, facts } of arrivals(one)) {
          // Whoever is not whole is said to be, with a reason, and has only what it reported itself.
          const own = found.why === undefined ? whole : [unit];
          if (found.why === undefined || came.length > whole.length)
            expect(found.why === undefined).toBe(came.length === whole.length);
          expect(found.value ?? 0).toBe(added(facts.filter((given) => own.includes(given.unit))));
        }
        const period = periodOf(one.ends);
        const facts = within(factsOf(one.units, one.values), period);
        expect(total(visits(facts, period, one.date, { units: one.units }))?.value ?? 0).toBe(added(facts));
      }),
      { numRuns: 300 },
    );
  });

  test('such registers have merged and split units often enough: 300 of a fixed seed', () => {
    const met = fc.sample(made, { seed: 20_261_124, numRuns: 300 }).map((one) => {
      const all = [...arrivals(one)];
      return {
        merged: all.some(({ found, whole }) => found.why === undefined && whole.length > 1),
        split: all.some(({ came, whole }) => came.length > whole.length),
      };
    });
    expect(met.filter(({ merged }) => merged).length).toBeGreaterThanOrEqual(10);
    expect(met.filter(({ split }) => split).length).toBeGreaterThanOrEqual(10);
  });

  test('units asked for have the figures that they have among all, and their total is the sum', () => {
    fc.assert(
      fc.property(made, ({ units, date, values, ends: chosen, picks }) => {
        const period = periodOf(chosen);
        const only = units.filter((_, at) => picks[at % picks.length]);
        fc.pre(only.length > 0);
        const facts = factsOf(units, values);
        const among = visits(facts, period, date, { units }).map(({ unit, value }) => `${unit} ${value}`);
        const asked = visits(facts, period, date, { units, only });
        for (const one of asked) if (one.unit !== 'all') expect(among).toContain(`${one.unit} ${one.value}`);
        const all = total(asked);
        if (all) expect(all.value ?? 0).toBe(sum(asked, 'value'));
      }),
      { numRuns: 100 },
    );
  });
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
