import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { half, month, monthsOf, nineMonths, type Period, quarter, range, year } from '../../src/model/period.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { fc } from '../support/laws.ts';
import {
  district,
  fact,
  facts,
  gap,
  kimLien,
  langHa,
  PETITION_TYPES,
  RECEPTION_KINDS,
  shown,
  total,
  trungTu,
  wards,
} from '../support/made-facts.ts';

const VISITS = 'receptions.visits';
const MONTHS = monthsOf(year(2021));

/** Visits of three wards in every month of 2021 by kind. */
const yearOfVisits = fc
  .array(fc.nat(50), { minLength: 3 * 12 * 3, maxLength: 3 * 12 * 3 })
  .map((values) => facts(VISITS, wards, MONTHS, RECEPTION_KINDS, (u, p, d) => values[u * 36 + p * 3 + d] ?? 0));

const sum = (all: readonly Fact[]): number => all.reduce((before, { value }) => before + value, 0);

describe('flows over time', () => {
  test('tenths add to tenths, as an office adds them', () => {
    const tenths = [1, 2, 4].map((tenth, at) =>
      fact(VISITS, langHa, month(2021, at + 1), { kind: 'regular' }, tenth / 10),
    );
    expect(total(tenths, [], VISITS, {}, [langHa], quarter(2021, 1)).value).toBe(0.7);
  });

  test('months add to quarters, halves and years, and so do their parts', () => {
    const partitions: readonly (readonly Period[])[] = [
      MONTHS,
      [1, 2, 3, 4].map((number) => quarter(2021, number)),
      [half(2021, 1), half(2021, 2)],
      [nineMonths(2021), quarter(2021, 4)],
    ];
    fc.assert(
      fc.property(yearOfVisits, (all) => {
        const whole = total(all, [], VISITS, {}, wards, year(2021));
        expect(whole.value).toBe(sum(all));
        expect([whole.reported.size, whole.expected.size]).toEqual([36, 36]);
        for (const parts of partitions) {
          const totals = parts.map((part) => total(all, [], VISITS, {}, wards, part));
          expect(totals.reduce((before, one) => before + (one.value ?? 0), 0)).toBe(whole.value);
          expect(totals.reduce((before, one) => before + one.expected.size, 0)).toBe(36);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the order of facts changes nothing', () => {
    const shuffled = yearOfVisits.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const one = total(all, [], VISITS, { kind: 'regular' }, wards, quarter(2021, 2));
        expect(shown(total(other, [], VISITS, { kind: 'regular' }, wards, quarter(2021, 2)))).toBe(shown(one));
      }),
      { numRuns: 20 },
    );
  });

  test('a fact of a quarter covers its months, and is no fact of one of them', () => {
    const all = RECEPTION_KINDS.map((dims) => fact(VISITS, langHa, quarter(2021, 1), dims, 5));
    expect(shown(total(all, [], VISITS, {}, [langHa], quarter(2021, 1)))).toBe('15 3/3');
    expect(shown(total(all, [], VISITS, {}, [langHa], year(2021)))).toBe('15 3/12');
    expect(shown(total(all, [], VISITS, {}, [langHa], month(2021, 1)))).toBe('none 0/1');
    expect(shown(total(all, [], VISITS, {}, [langHa], range(month(2021, 3), month(2021, 4))))).toBe('none 0/2');
  });
});

describe('stocks over time', () => {
  const stock = (measure: string): Fact[] =>
    facts(measure, wards, MONTHS, PETITION_TYPES, (u, p, d) => (u + 1) * 1000 + (p + 1) * 10 + d);
  const stocks = (measure: string, period: Period): string =>
    shown(total(stock(measure), [], measure, { type: 'complaint' }, [kimLien], period));

  test.each<[Period, number, number]>([
    [month(2021, 3), 3, 3],
    [quarter(2021, 2), 4, 6],
    [half(2021, 2), 7, 12],
    [nineMonths(2021), 1, 9],
    [year(2021), 1, 12],
    [range(month(2021, 2), month(2021, 5)), 2, 5],
  ])('over $id an opening stock is the first month’s, a closing one the last’s', (period, first, last) => {
    expect(stocks('petitions.carried-over', period)).toBe(`${2000 + first * 10} 1/1`);
    expect(stocks('petitions.pending-on-time', period)).toBe(`${2000 + last * 10} 1/1`);
  });

  test('a closing stock whose last month is missing is not that of an earlier month', () => {
    const all = stock('petitions.pending-on-time').filter(
      ({ unit, period }) => unit !== kimLien || period.id !== '2021-12',
    );
    expect(shown(total(all, [], 'petitions.pending-on-time', {}, [kimLien], year(2021)))).toBe('none 0/1');
    const [value] = shown(total(all, [], 'petitions.pending-on-time', {}, wards, year(2021))).split(' ');
    expect(value).toBe(String(1120 * 3 + 3 + (3120 * 3 + 3)));
    expect(shown(total(all, [], 'petitions.pending-on-time', {}, wards, year(2021)))).toMatch(/ 2\/3$/);
  });

  test('an opening stock whose first month is missing is not that of a later month', () => {
    const all = stock('petitions.carried-over').filter(({ period }) => period.id !== '2021-01');
    expect(shown(total(all, [], 'petitions.carried-over', {}, wards, year(2021)))).toBe('none 0/3');
  });
});

describe('over units and dims', () => {
  test('wards and the district add to the total', () => {
    const units = [...wards, district];
    const values = fc.array(fc.nat(50), { minLength: 4 * 12 * 3, maxLength: 4 * 12 * 3 });
    fc.assert(
      fc.property(values, (given) => {
        const all = facts(VISITS, units, MONTHS, RECEPTION_KINDS, (u, p, d) => given[u * 36 + p * 3 + d] ?? 0);
        const whole = total(all, [], VISITS, {}, units, quarter(2021, 3));
        const parts = units.map((unit) => total(all, [], VISITS, {}, [unit], quarter(2021, 3)));
        expect(whole.value).toBe(parts.reduce((before, { value = 0 }) => before + value, 0));
        expect(whole.expected.size).toBe(12);
        const kinds = RECEPTION_KINDS.map((dims) => total(all, [], VISITS, dims, units, quarter(2021, 3)));
        expect(whole.value).toBe(kinds.reduce((before, { value = 0 }) => before + value, 0));
      }),
      { numRuns: 30 },
    );
  });

  test('units that share a code at other times are not mixed up', () => {
    const later = dongDa.find(({ code, from }) => code === '00226' && from === '2025-01-01');
    if (!later) throw new Error('no such ward');
    const all = RECEPTION_KINDS.map((dims) => fact(VISITS, later, month(2025, 1), dims, 7));
    expect(shown(total(all, [], VISITS, {}, [trungTu], month(2025, 1)))).toBe('none 0/0');
    expect(shown(total(all, [], VISITS, {}, [later], month(2025, 1)))).toBe('21 1/1');
  });

  test.each([
    ['2024-12', month(2024, 12), 21],
    ['2025-01', month(2025, 1), 17],
    ['2025-07', month(2025, 7), 5],
    ['2025', year(2025), 6 * 17 + 6 * 5],
    ['2024..2025', range(year(2024), year(2025)), 12 * 21 + 6 * 17 + 6 * 5],
  ])('in %s a ward is expected while it exists, the district not', (_, period, expected) => {
    expect(shown(total([], [], VISITS, {}, dongDa, period))).toBe(`none 0/${expected}`);
  });

  test('the district is expected in all of a period in which it reports', () => {
    const all = RECEPTION_KINDS.map((dims) => fact(VISITS, district, month(2021, 2), dims, 1));
    expect(shown(total(all, [], VISITS, {}, [district], year(2021)))).toBe('3 1/12');
    expect(shown(total(all, [], VISITS, {}, [district], year(2020)))).toBe('none 0/0');
  });
});

describe('what is missing is never silent', () => {
  const whole = facts(VISITS, wards, MONTHS, RECEPTION_KINDS, () => 1);

  test('any ward, month or kind left out shows', () => {
    const anyFact = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(anyFact, fc.constantFrom(year(2021), undefined), (at, period) => {
        const lost = whole[at];
        if (!lost) throw new Error('no fact');
        const all = whole.filter((one) => one !== lost);
        const found = total(all, [], VISITS, {}, wards, period ?? lost.period);
        expect(found.expected.size - found.reported.size).toBe(1);
        const ofKind = total(all, [], VISITS, lost.dims, [lost.unit], lost.period);
        expect(shown(ofKind)).toBe('none 0/1');
      }),
    );
  });

  test('a blank is not a zero', () => {
    const others = whole.filter(({ unit, period }) => unit !== langHa || period.id !== '2021-03');
    const zeros = RECEPTION_KINDS.map((dims) => fact(VISITS, langHa, month(2021, 3), dims, 0));
    const blanks = RECEPTION_KINDS.map((dims) => gap(VISITS, langHa, month(2021, 3), dims));
    expect(shown(total([...others, ...zeros], [], VISITS, {}, [langHa], month(2021, 3)))).toBe('0 1/1');
    expect(shown(total(others, blanks, VISITS, {}, [langHa], month(2021, 3)))).toBe('none 0/1');
    expect(shown(total(others, blanks, VISITS, {}, wards, month(2021, 3)))).toBe('6 2/3');
  });

  test('a blank of one kind leaves the other kinds whole and the total in parts', () => {
    const regular = { kind: 'regular' };
    const others = whole.filter(
      ({ unit, period, dims }) => unit !== langHa || period.id !== '2021-03' || dims.kind !== 'regular',
    );
    const blank = [gap(VISITS, langHa, month(2021, 3), regular)];
    expect(shown(total(others, blank, VISITS, regular, [langHa], month(2021, 3)))).toBe('none 0/1');
    expect(shown(total(others, blank, VISITS, { kind: 'scheduled' }, [langHa], month(2021, 3)))).toBe('1 1/1');
    expect(shown(total(others, blank, VISITS, {}, [langHa], month(2021, 3)))).toBe('2 0/1');
  });

  test('a refused row, whose kind nobody knows, leaves every kind in parts', () => {
    const refused = [gap(VISITS, langHa, month(2021, 3))];
    for (const dims of RECEPTION_KINDS)
      expect(shown(total(whole, refused, VISITS, dims, [langHa], month(2021, 3)))).toBe('1 0/1');
  });
});

describe('supervision, of which only what happened is listed', () => {
  const SESSIONS = 'supervision.sessions';
  const done = (level: string, body: string, activity: string) => ({ level, body, activity });
  const all = [
    fact(SESSIONS, langHa, month(2021, 3), done('ward', 'front', 'supervision'), 2),
    fact(SESSIONS, kimLien, month(2021, 3), done('ward', 'front', 'criticism'), 1),
    fact(SESSIONS, district, month(2021, 3), done('district', 'front', 'supervision'), 4),
  ];
  const of = (dims: Readonly<Record<string, string>>): string =>
    shown(total(all, [], SESSIONS, dims, [...wards, district], month(2021, 3)));

  test('who handed in without a row for it is not expected to have one, who did not hand in is', () => {
    expect(of(done('ward', 'front', 'supervision'))).toBe('2 1/2');
    expect(of(done('ward', 'front', 'criticism'))).toBe('1 1/2');
  });

  test('the levels do not wait for each other', () => {
    expect(of(done('district', 'front', 'supervision'))).toBe('4 1/1');
  });
});

describe('ratings, of which kinds repeat the same members', () => {
  const MEMBERS = 'ratings.members';
  const cells = (unit = langHa, value = 40) => fact(MEMBERS, unit, year(2021), { kind: 'cell' }, value);
  const sections = fact(MEMBERS, langHa, year(2021), { kind: 'section' }, 100);
  const grassroots = (unit = langHa) => fact(MEMBERS, unit, year(2021), { kind: 'grassroots' }, 100);
  const members = (all: readonly Fact[], units = [langHa], period: Period = year(2021)): string =>
    shown(total(all, [], MEMBERS, {}, units, period));

  test.each<[string, Fact[], string]>([
    ['grassroots only', [grassroots()], '100 1/1'],
    ['sections before grassroots', [grassroots(), sections], '100 1/1'],
    ['cells before all others', [grassroots(), cells(), sections, cells(langHa, 60)], '100 1/1'],
    ['cells although they add to less', [grassroots(), cells()], '40 1/1'],
  ])('members are counted once: %s', (_, all, expected) => {
    expect(members(all)).toBe(expected);
    expect(members([...all].reverse())).toBe(expected);
  });

  test('each ward is counted at its own finest kind', () => {
    expect(members([grassroots(), cells(langHa, 90), grassroots(kimLien)], [langHa, kimLien])).toBe('190 2/2');
  });

  test('over several years the last one counts', () => {
    const all = [2019, 2020, 2021].map((number) => fact(MEMBERS, langHa, year(number), { kind: 'cell' }, number));
    expect(members(all, [langHa], range(year(2019), year(2021)))).toBe('2021 1/1');
  });
});
