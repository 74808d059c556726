import { describe, expect, test } from 'vitest';
import { month, monthsOf, range, year } from '../../src/model/period.ts';
import { fc } from '../support/laws.ts';
import { gap, kimLien, langHa, PETITION_TYPES, wards } from '../support/made-facts.ts';
import { figure, petitions, valueIn } from '../support/made-figures.ts';

describe('settlement rates', () => {
  const RATE = 'petitions.settlement-rate';
  const MEAN = 'petitions.mean-yearly-settlement-rate';
  const march = month(2021, 3);

  test('the rate is settled ÷ (carried over + received − forwarded), in percent, of the sums', () => {
    const facts = [
      ...petitions(langHa, march, [2, 8, 6, 0, 4, 0]),
      ...petitions(kimLien, march, [0, 100, 50, 20, 30, 0]),
    ];
    expect(valueIn(figure(RATE, { facts }, langHa, march))).toBeCloseTo(60, 10);
    expect(valueIn(figure(RATE, { facts }, 'all', march))).toBeCloseTo((56 / 90) * 100, 10);
    expect(valueIn(figure(RATE, { facts }, 'all', march, { type: 'denunciation' }))).toBe('missing');
  });

  test('over time the opening stock is counted once', () => {
    const facts = [
      ...petitions(langHa, march, [5, 5, 2, 0, 8, 0]),
      ...petitions(langHa, month(2021, 4), [8, 2, 10, 0, 0, 0]),
    ];
    expect(valueIn(figure(RATE, { facts }, langHa, range(march, month(2021, 4))))).toBeCloseTo(100, 10);
  });

  test('with nothing to settle there is no rate, not a rate of zero', () => {
    expect(valueIn(figure(RATE, { facts: petitions(langHa, march, [0, 0, 0, 0, 0, 0]) }, langHa, march))).toBe(
      'undefined',
    );
    expect(valueIn(figure(RATE, { facts: petitions(langHa, march, [0, 4, 0, 4, 0, 0]) }, langHa, march))).toBe(
      'undefined',
    );
    expect(valueIn(figure(RATE, { facts: [] }, langHa, march))).toBe('missing');
  });

  test('the mean of yearly rates is another figure than the pooled rate', () => {
    const facts = [
      ...monthsOf(year(2020)).flatMap((at) => petitions(langHa, at, [0, 10, at.id === '2020-12' ? 0 : 10, 0, 0, 0])),
      ...monthsOf(year(2021)).flatMap((at) =>
        petitions(langHa, at, at.id === '2021-01' ? [10, 0, 10, 0, 0, 0] : [0, 0, 0, 0, 0, 0]),
      ),
    ];
    const both = range(year(2020), year(2021));
    expect(valueIn(figure(RATE, { facts }, langHa, both))).toBeCloseTo(100, 10);
    expect(valueIn(figure(MEAN, { facts }, langHa, both))).toBeCloseTo(((110 / 120) * 100 + 100) / 2, 10);
  });

  test('a year partly inside counts with what lies inside, a year without petitions not', () => {
    const facts = [
      ...petitions(langHa, month(2019, 12), [0, 4, 1, 0, 3, 0]),
      ...monthsOf(year(2020)).flatMap((at) => petitions(langHa, at, [0, 0, 0, 0, 0, 0])),
      ...petitions(langHa, month(2021, 1), [0, 4, 3, 0, 1, 0]),
      ...petitions(langHa, month(2021, 2), [1, 4, 0, 0, 5, 0]),
    ];
    expect(valueIn(figure(MEAN, { facts }, langHa, range(month(2019, 12), month(2021, 1))))).toBeCloseTo(50, 10);
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
        else expect(valueIn(found)).toBeCloseTo((settled / base) * 100, 9);
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
    expect(valueIn(figure('petitions.pending', { facts }, langHa, march))).toBe(9);
    expect(valueIn(figure('petitions.pending', { facts }, langHa, range(march, month(2021, 4))))).toBe(5);
    expect(valueIn(figure('petitions.pending-overdue', { facts }, langHa, march))).toBe(2);
  });

  test('are missing where one of the two is', () => {
    const facts = petitions(langHa, march, [0, 9, 0, 0, 7, 2]).filter(
      ({ measure }) => measure !== 'petitions.pending-overdue',
    );
    expect(valueIn(figure('petitions.pending', { facts }, langHa, march))).toBe('missing');
    expect(valueIn(figure('petitions.pending-on-time', { facts }, langHa, march))).toBe(7);
  });
});
