import { expect, test } from 'vitest';
import { holds } from '../../src/claims/holds.ts';
import type { Relation } from '../../src/claims/relation.ts';
import { verdictOf } from '../../src/claims/verdict.ts';
import { indicatorOf } from '../../src/indicators/registry.ts';
import { year } from '../../src/model/period.ts';
import { fc } from '../support/laws.ts';

const RELATIONS: readonly Relation[] = ['=', '>', '>=', '<', '<=', '~'];
const claims = fc.record({ relation: fc.constantFrom(...RELATIONS), value: fc.nat(60) }).map(({ relation, value }) => ({
  ...{
    at: { file: '' },
    indicator: indicatorOf('receptions.visits'),
    scope: 'all' as const,
    period: year(2021),
    dims: {},
  },
  ...{ relation, number: { value, decimals: 0 }, source: '', counted: '' },
}));
const known = (value: number) => ({ state: 'known', value }) as const;

test('with everything handed in it is what the relation says', () => {
  fc.assert(
    fc.property(claims, fc.nat(60), (claim, value) => {
      const verdict = verdictOf(claim, { outcome: known(value), complete: true, grows: true });
      expect(verdict).toBe(holds(claim, value) ? 'agrees' : 'differs');
    }),
  );
});

test('while parts are missing, a verdict is one that no missing part can turn; cannot-tell is one that some can', () => {
  fc.assert(
    fc.property(claims, fc.nat(60), (claim, value) => {
      const verdict = verdictOf(claim, { outcome: known(value), complete: false, grows: true });
      const final = Array.from({ length: 200 }, (_, more) => holds(claim, value + more));
      if (verdict === 'agrees') expect(final).not.toContain(false);
      else if (verdict === 'differs') expect(final).not.toContain(true);
      else expect(new Set(final).size).toBe(2);
    }),
  );
});

test('a share with parts missing, and what nobody reported, cannot be told', () => {
  fc.assert(
    fc.property(claims, fc.nat(60), (claim, value) => {
      expect(verdictOf(claim, { outcome: known(value), complete: false, grows: false })).toBe('cannot-tell');
      expect(verdictOf(claim, { outcome: { state: 'missing' }, complete: false, grows: true })).toBe('cannot-tell');
      expect(verdictOf(claim, { outcome: { state: 'undefined' }, complete: true, grows: false })).toBe('cannot-tell');
    }),
  );
});
