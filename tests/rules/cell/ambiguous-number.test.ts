import { expect, test } from 'vitest';
import { ambiguousNumber } from '../../../src/rules/cell/ambiguous-number.ts';

test('both readings stand apart, with the decimal mark of each language', () => {
  expect(ambiguousNumber.message({ column: 'Số đơn', readings: ['1,582', '1582'] })).toEqual({
    vi: 'Cột “Số đơn”: có thể là 1,582 hoặc 1582.',
    en: 'Column “Số đơn”: may be 1.582 or 1582.',
  });
});
