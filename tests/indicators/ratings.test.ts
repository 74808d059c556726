import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { year } from '../../src/model/period.ts';
import { fact, langHa } from '../support/made-facts.ts';
import { figure, valueIn } from '../support/made-figures.ts';

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
      valueIn(figure('ratings.organisations-good-or-better-rate', { facts }, langHa, y2021, { kind }));
    expect(rate('cell')).toBeCloseTo(75, 10);
    expect(rate('grassroots')).toBeCloseTo(100, 10);
    expect(rate('section')).toBe('missing');
  });

  test('of organisations none of which is good are zero', () => {
    const facts = [organisation('cell', 'completed', 3)];
    expect(
      valueIn(figure('ratings.organisations-good-or-better-rate', { facts }, langHa, y2021, { kind: 'cell' })),
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
    expect(valueIn(figure('ratings.members-good-or-better-rate', { facts }, langHa, y2021))).toBeCloseTo(75, 10);
    expect(valueIn(figure('ratings.members-rated', { facts }, langHa, y2021))).toBe(80);
    expect(valueIn(figure('ratings.members-by-rating', { facts }, langHa, y2021, { rating: 'good' }))).toBe(50);
  });
});
