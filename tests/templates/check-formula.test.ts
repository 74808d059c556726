import { expect, test } from 'vitest';
import { identityOf } from '../../src/rules/identity.ts';
import { checkFormula, identityText } from '../../src/templates/check-formula.ts';

const cells = new Map([
  ['a', 'B9'],
  ['b', 'C9'],
  ['c', 'D9'],
]);
const cellOf = (column: string): string => cells.get(column) ?? '?';
const numberOf = (column: string): number => [...cells.keys()].indexOf(column) + 2;

test('a sum is compared with a sum, once all cells hold numbers', () => {
  const sums = identityOf(['a', 'b'], '=', ['c']);
  expect(checkFormula(sums, cellOf)).toBe('IF(COUNT(B9,C9,D9)<3,"",IF(B9+C9=D9,"Đúng","Sai lệch "&ABS(B9+C9-(D9))))');
  expect(identityText(sums, numberOf)).toBe('(2) + (3) = (4)');
});

test('a bound may be a multiple', () => {
  const bound = identityOf(['a'], '>=', [{ times: 5, column: 'b' }]);
  expect(checkFormula(bound, cellOf)).toBe('IF(COUNT(B9,C9)<2,"",IF(B9>=5*C9,"Đúng","Sai lệch "&ABS(B9-(5*C9))))');
  expect(identityText(bound, numberOf)).toBe('(2) ≥ 5 × (3)');
});
