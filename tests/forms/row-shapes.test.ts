import { expect, test } from 'vitest';
import { countCell, isCount } from '../../src/forms/row-shapes.ts';
import { fc } from '../support/laws.ts';

test('a count is what the schema of a count takes', () => {
  const corners = fc.constantFrom(
    null,
    0,
    -0,
    1,
    -1,
    0.5,
    2 ** 53 - 1,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '3',
  );
  fc.assert(
    fc.property(fc.oneof(corners, fc.integer(), fc.double()), (value) => {
      expect(isCount(value)).toBe(countCell.safeParse(value).success);
    }),
    { numRuns: 1000 },
  );
});
