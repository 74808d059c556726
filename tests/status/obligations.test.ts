import { describe, expect, test } from 'vitest';
import { forms } from '../../src/forms/registry.ts';
import { parsePeriod } from '../../src/model/parse-period.ts';
import { monthsOf, runOfMonths } from '../../src/model/period.ts';
import { type Frequency, frequencyOf, handInsDue, usualObligations } from '../../src/status/obligations.ts';
import { fc } from '../support/laws.ts';
import { district, langHa } from '../support/made-facts.ts';

const due = (id: string, frequency: Frequency): string[] => {
  const period = parsePeriod(id);
  return period ? handInsDue(period, frequency).map((one) => one.id) : ['no period'];
};

test.each([
  ['2021-03', 'month', '2021-03'],
  ['2021-03', 'quarter', ''],
  ['2021-03', 'year', ''],
  ['2021-Q1', 'month', '2021-01 2021-02 2021-03'],
  ['2021-Q1', 'quarter', '2021-Q1'],
  ['2021-H1', 'quarter', '2021-Q1 2021-Q2'],
  ['2021-H1', 'half', '2021-H1'],
  ['2021-9M', 'half', '2021-H1'],
  ['2021', 'half', '2021-H1 2021-H2'],
  ['2021', 'year', '2021'],
  ['2021-02..2021-07', 'quarter', '2021-Q2'],
  ['2020-07..2022-09', 'year', '2021'],
  ['2021', 'off', ''],
] as const)('in %s, every %s: %s', (id, frequency, expected) => {
  expect(due(id, frequency).join(' ')).toBe(expected);
});

test('hand-ins lie inside the period, none twice, and every month has one', () => {
  const frequencies = fc.constantFrom<Frequency>('month', 'quarter', 'half', 'year');
  fc.assert(
    fc.property(fc.integer({ min: 24000, max: 24300 }), fc.nat(40), frequencies, (from, length, frequency) => {
      const period = runOfMonths(from, from + length);
      const months = handInsDue(period, frequency)
        .flatMap(monthsOf)
        .map((one) => one.from);
      expect(new Set(months).size).toBe(months.length);
      expect(months.every((at) => at >= period.from && at <= period.to)).toBe(true);
      if (frequency === 'month') expect(months.length).toBe(length + 1);
    }),
  );
});

describe('who owes a form', () => {
  test('wards always, the district where it takes part', () => {
    expect(frequencyOf('month', langHa, false)).toBe('month');
    expect(frequencyOf('month', district, false)).toBe('off');
    expect(frequencyOf('month', district, true)).toBe('month');
  });

  test('by level, whoever takes part', () => {
    expect(frequencyOf({ ward: 'quarter' }, langHa, false)).toBe('quarter');
    expect(frequencyOf({ ward: 'quarter' }, district, true)).toBe('off');
    expect(frequencyOf({ district: 'year' }, district, false)).toBe('year');
  });

  test('the usual forms are there, as often as they are made for', () => {
    for (const [id, frequency] of Object.entries(usualObligations)) {
      expect(forms.find((form) => form.id === id)?.every, id).toBe(frequency);
    }
    expect(Object.keys(usualObligations).length).toBe(4);
  });
});
