import { describe, expect, test } from 'vitest';
import { createFactBook } from '../../src/aggregate/fact-book.ts';
import { allDims, dimsWithFacts, figureOf, figuresOf, valuesIn } from '../../src/indicators/figures.ts';
import { indicatorOf, indicators } from '../../src/indicators/registry.ts';
import { measureOf } from '../../src/measures/registry.ts';
import type { Dims } from '../../src/model/fact.ts';
import { month, range, year } from '../../src/model/period.ts';
import type { Unit } from '../../src/model/unit.ts';
import { takeIn } from '../../src/pipeline.ts';
import { findFiles } from '../../src/read/find-files.ts';
import { district, fact, kimLien, langHa, RECEPTION_KINDS, wards } from '../support/made-facts.ts';
import { figure, valueIn } from '../support/made-figures.ts';
import { PROJECT } from '../support/run.ts';
import { register } from '../support/standing.ts';

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
    for (const { id, measures, formula } of indicators) {
      const asked = new Set<string>();
      formula(
        (measure, dims, period) => {
          asked.add(measure);
          return { measure, dims, period, units: [], expected: new Set(), reported: new Set(), facts: [] };
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
    const of = (unit: Unit) =>
      figuresOf(allDims(indicatorOf('receptions.visits')), (dims) =>
        figure('receptions.visits', { facts }, unit, month(2021, 3), dims),
      );
    const found = of(langHa);
    expect(found.map(({ dims }) => dims)).toEqual([{}, { kind: 'regular' }, { kind: 'scheduled' }]);
    const none = of(kimLien);
    expect(none.map(({ state, dims, reported, expected }) => [state, dims, reported, expected])).toEqual([
      ['missing', {}, 0, 1],
    ]);
  });

  test('the total is over the units asked for, the district among them', () => {
    const facts = [langHa, district].flatMap((unit) =>
      RECEPTION_KINDS.map((dims) => fact('receptions.visits', unit, month(2021, 3), dims, 1)),
    );
    expect(valueIn(figure('receptions.visits', { facts, units: [...wards, district] }, 'all', month(2021, 3)))).toBe(6);
    expect(valueIn(figure('receptions.visits', { facts, units: [...wards, district] }, district, month(2021, 3)))).toBe(
      3,
    );
  });
});

test.each([
  ['fixtures/exports/2021-03', month(2021, 3)],
  ['fixtures/archive', year(2021)],
])('breakdowns that no fact of %s has are none of its figures', async (path, period) => {
  const { facts, gaps, coverage } = await takeIn(await findFiles([path], PROJECT), { register });
  const book = createFactBook(facts, gaps, coverage);
  const units = [...new Set(facts.map(({ unit }) => unit))];
  const valuesOf = valuesIn(book, units);
  for (const indicator of indicators) {
    const of = (dims: Dims) => figureOf(indicator, 'all', period, dims, { book, units });
    const reported = figuresOf(dimsWithFacts(indicator, book, valuesOf), of);
    expect(reported).toEqual(figuresOf(allDims(indicator, valuesOf), of));
  }
  const sessions = indicatorOf('supervision.sessions');
  expect(dimsWithFacts(sessions, book, valuesOf).length).toBeLessThan(
    sessions.dimensions.reduce((count, { values }) => count * values.length, 1),
  );
});
