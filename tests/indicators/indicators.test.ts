import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { figureOf, figuresOf } from '../../src/indicators/figures.ts';
import { indicatorOf, indicators } from '../../src/indicators/registry.ts';
import { measureOf } from '../../src/measures/registry.ts';
import type { Dims, Fact, Gap } from '../../src/model/fact.ts';
import type { Figure, Scope } from '../../src/model/figure.ts';
import { month, monthsOf, type Period, range, year } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import { district, fact, gap, kimLien, langHa, PETITION_TYPES, RECEPTION_KINDS, wards } from '../support/made-facts.ts';

interface Asked {
  readonly facts: readonly Fact[];
  readonly gaps?: readonly Gap[];
  readonly units?: readonly Unit[];
}

function figure(
  id: string,
  { facts, gaps = [], units = wards }: Asked,
  scope: Scope,
  period: Period,
  dims: Dims = {},
): Figure {
  return figureOf(indicatorOf(id), scope, period, dims, { book: createFactBook(facts, gaps), units });
}

const valueOf = (one: Figure): number | string => (one.state === 'known' ? one.value : one.state);

/** Petitions of one type in a month: carried over, received, settled, forwarded, pending on time, overdue. */
function petitions(unit: Unit, period: Period, counts: readonly number[], type = 'complaint'): Fact[] {
  const names = ['carried-over', 'received', 'settled', 'forwarded', 'pending-on-time', 'pending-overdue'];
  return names.map((name, at) => fact(`petitions.${name}`, unit, period, { type }, counts[at] ?? 0));
}

describe('settlement rates', () => {
  const RATE = 'petitions.settlement-rate';
  const MEAN = 'petitions.mean-yearly-settlement-rate';
  const march = month(2021, 3);

  test('the rate is settled ÷ (carried over + received − forwarded), in percent, of the sums', () => {
    const facts = [
      ...petitions(langHa, march, [2, 8, 6, 0, 4, 0]),
      ...petitions(kimLien, march, [0, 100, 50, 20, 30, 0]),
    ];
    expect(valueOf(figure(RATE, { facts }, langHa, march))).toBeCloseTo(60, 10);
    expect(valueOf(figure(RATE, { facts }, 'all', march))).toBeCloseTo((56 / 90) * 100, 10);
    expect(valueOf(figure(RATE, { facts }, 'all', march, { type: 'denunciation' }))).toBe('missing');
  });

  test('over time the opening stock is counted once', () => {
    const facts = [
      ...petitions(langHa, march, [5, 5, 2, 0, 8, 0]),
      ...petitions(langHa, month(2021, 4), [8, 2, 10, 0, 0, 0]),
    ];
    expect(valueOf(figure(RATE, { facts }, langHa, range(march, month(2021, 4))))).toBeCloseTo(100, 10);
  });

  test('with nothing to settle there is no rate, not a rate of zero', () => {
    expect(valueOf(figure(RATE, { facts: petitions(langHa, march, [0, 0, 0, 0, 0, 0]) }, langHa, march))).toBe(
      'undefined',
    );
    expect(valueOf(figure(RATE, { facts: petitions(langHa, march, [0, 4, 0, 4, 0, 0]) }, langHa, march))).toBe(
      'undefined',
    );
    expect(valueOf(figure(RATE, { facts: [] }, langHa, march))).toBe('missing');
  });

  test('the mean of yearly rates is another figure than the pooled rate', () => {
    const facts = [
      ...monthsOf(year(2020)).flatMap((at) => petitions(langHa, at, [0, 10, at.id === '2020-12' ? 0 : 10, 0, 0, 0])),
      ...monthsOf(year(2021)).flatMap((at) =>
        petitions(langHa, at, at.id === '2021-01' ? [10, 0, 10, 0, 0, 0] : [0, 0, 0, 0, 0, 0]),
      ),
    ];
    const both = range(year(2020), year(2021));
    expect(valueOf(figure(RATE, { facts }, langHa, both))).toBeCloseTo(100, 10);
    expect(valueOf(figure(MEAN, { facts }, langHa, both))).toBeCloseTo(((110 / 120) * 100 + 100) / 2, 10);
  });

  test('a year partly inside counts with what lies inside, a year without petitions not', () => {
    const facts = [
      ...petitions(langHa, month(2019, 12), [0, 4, 1, 0, 3, 0]),
      ...monthsOf(year(2020)).flatMap((at) => petitions(langHa, at, [0, 0, 0, 0, 0, 0])),
      ...petitions(langHa, month(2021, 1), [0, 4, 3, 0, 1, 0]),
      ...petitions(langHa, month(2021, 2), [1, 4, 0, 0, 5, 0]),
    ];
    expect(valueOf(figure(MEAN, { facts }, langHa, range(month(2019, 12), month(2021, 1))))).toBeCloseTo(50, 10);
  });

  test('of any petitions, the rate is that of the sums over wards', () => {
    const counts = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, (given) => {
        const facts = wards.flatMap((ward, at) => {
          const [carried = 0, received = 0, settled = 0] = given[at] ?? [];
          return petitions(ward, march, [carried, received, settled, 0, 0, 0]);
        });
        const base = given.reduce((sum, [carried, received]) => sum + carried + received, 0);
        const settled = given.reduce((sum, [, , one]) => sum + one, 0);
        const found = figure(RATE, { facts }, 'all', march);
        if (base === 0) expect(found.state).toBe('undefined');
        else expect(valueOf(found)).toBeCloseTo((settled / base) * 100, 9);
      }),
    );
  });

  test('what one of its parts lacks, the rate lacks', () => {
    const facts = [...PETITION_TYPES].flatMap(({ type }) => petitions(langHa, march, [1, 1, 1, 0, 1, 0], type));
    const whole = figure(RATE, { facts }, langHa, march);
    expect([whole.reported, whole.expected]).toEqual([1, 1]);
    const gaps = [gap('petitions.forwarded', langHa, march, { type: 'proposal' })];
    const without = facts.filter(({ measure, dims }) => measure !== 'petitions.forwarded' || dims.type !== 'proposal');
    const parted = figure(RATE, { facts: without, gaps }, langHa, march);
    expect([parted.reported, parted.expected]).toEqual([0, 1]);
  });
});

describe('petitions pending', () => {
  const march = month(2021, 3);

  test('are those on time and those overdue, of the last month', () => {
    const facts = [
      ...petitions(langHa, march, [0, 9, 0, 0, 7, 2]),
      ...petitions(langHa, month(2021, 4), [9, 0, 4, 0, 3, 2]),
    ];
    expect(valueOf(figure('petitions.pending', { facts }, langHa, march))).toBe(9);
    expect(valueOf(figure('petitions.pending', { facts }, langHa, range(march, month(2021, 4))))).toBe(5);
    expect(valueOf(figure('petitions.pending-overdue', { facts }, langHa, march))).toBe(2);
  });

  test('are missing where one of the two is', () => {
    const facts = petitions(langHa, march, [0, 9, 0, 0, 7, 2]).filter(
      ({ measure }) => measure !== 'petitions.pending-overdue',
    );
    expect(valueOf(figure('petitions.pending', { facts }, langHa, march))).toBe('missing');
    expect(valueOf(figure('petitions.pending-on-time', { facts }, langHa, march))).toBe(7);
  });
});

describe('shares of ratings', () => {
  const y2021 = year(2021);
  const organisation = (kind: string, rating: string, value: number): Fact =>
    fact('ratings.organisations', langHa, y2021, { kind, rating }, value);
  const members = (kind: string, rating: string, value: number): Fact =>
    fact('ratings.members-by-rating', langHa, y2021, { kind, rating }, value);

  test('of organisations are within one kind', () => {
    const facts = [
      organisation('cell', 'excellent', 1),
      organisation('cell', 'good', 2),
      organisation('cell', 'failed', 1),
      organisation('grassroots', 'good', 1),
    ];
    const rate = (kind: string) =>
      valueOf(figure('ratings.organisations-good-or-better-rate', { facts }, langHa, y2021, { kind }));
    expect(rate('cell')).toBeCloseTo(75, 10);
    expect(rate('grassroots')).toBeCloseTo(100, 10);
    expect(rate('section')).toBe('missing');
  });

  test('of organisations none of which is good are zero', () => {
    const facts = [organisation('cell', 'completed', 3)];
    expect(
      valueOf(figure('ratings.organisations-good-or-better-rate', { facts }, langHa, y2021, { kind: 'cell' })),
    ).toBe(0);
  });

  test('of members are over those rated, at the finest kind only', () => {
    const facts = ['cell', 'grassroots'].flatMap((kind) => [
      fact('ratings.members-rated', langHa, y2021, { kind }, 80),
      members(kind, 'excellent', 10),
      members(kind, 'good', 50),
      members(kind, 'completed', 20),
      members(kind, 'failed', 0),
    ]);
    expect(valueOf(figure('ratings.members-good-or-better-rate', { facts }, langHa, y2021))).toBeCloseTo(75, 10);
    expect(valueOf(figure('ratings.members-rated', { facts }, langHa, y2021))).toBe(80);
    expect(valueOf(figure('ratings.members-by-rating', { facts }, langHa, y2021, { rating: 'good' }))).toBe(50);
  });
});

describe('which totals are given', () => {
  const breakdowns = (id: string): string[] => indicatorOf(id).breakdowns.map((dims) => dims.join('+'));

  test.each([
    ['receptions.visits', ['', 'kind']],
    ['receptions.group-people', ['', 'kind']],
    ['petitions.settled', ['', 'type']],
    ['petitions.pending', ['', 'type']],
    ['petitions.settlement-rate', ['', 'type']],
    ['petitions.mean-yearly-settlement-rate', ['']],
    ['ratings.members', ['']],
    ['ratings.members-by-rating', ['rating']],
    ['ratings.organisations', ['kind', 'kind+rating']],
    ['ratings.organisations-good-or-better-rate', ['kind']],
  ])('%s', (id, expected) => {
    expect(breakdowns(id)).toEqual(expected);
  });

  test('supervision is never added over bodies, activities or levels', () => {
    for (const id of ['supervision.sessions', 'supervision.subjects'])
      expect(breakdowns(id)).toEqual(['level+body+activity']);
  });

  test('every indicator needs measures that there are, and only asks for those', () => {
    for (const { id, measures, compute } of indicators) {
      const asked = new Set<string>();
      compute(
        (measure) => {
          asked.add(measure);
          return { expected: new Set(), reported: new Set(), facts: [] };
        },
        {},
        range(year(2020), year(2021)),
      );
      expect(
        [...asked].filter((one) => !measures.includes(one)),
        id,
      ).toEqual([]);
      for (const measure of measures) expect(measureOf(measure).id).toBe(measure);
    }
  });

  test('figures of a breakdown nobody reported are left out, the total is not', () => {
    const facts = RECEPTION_KINDS.slice(0, 2).map((dims) => fact('receptions.visits', langHa, month(2021, 3), dims, 1));
    const found = figuresOf(indicatorOf('receptions.visits'), langHa, month(2021, 3), (id, scope, period, dims) =>
      figure(id, { facts }, scope, period, dims),
    );
    expect(found.map(({ dims }) => dims)).toEqual([{}, { kind: 'regular' }, { kind: 'scheduled' }]);
    const none = figuresOf(indicatorOf('receptions.visits'), kimLien, month(2021, 3), (id, scope, period, dims) =>
      figure(id, { facts }, scope, period, dims),
    );
    expect(none.map(({ state, dims, reported, expected }) => [state, dims, reported, expected])).toEqual([
      ['missing', {}, 0, 1],
    ]);
  });

  test('the total is over the units asked for, the district among them', () => {
    const facts = [langHa, district].flatMap((unit) =>
      RECEPTION_KINDS.map((dims) => fact('receptions.visits', unit, month(2021, 3), dims, 1)),
    );
    expect(valueOf(figure('receptions.visits', { facts, units: [...wards, district] }, 'all', month(2021, 3)))).toBe(6);
    expect(valueOf(figure('receptions.visits', { facts, units: [...wards, district] }, district, month(2021, 3)))).toBe(
      3,
    );
  });
});
