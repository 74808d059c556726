import { expect, test } from 'vitest';
import { fractionalCount } from '../../../src/rules/cell/fractional-count.ts';
import { negativeCount } from '../../../src/rules/cell/negative-count.ts';

test.each([
  [12.0004, '12,0004', '12.0004'],
  [1582.00012, '1.582,00012', '1,582.00012'],
  [0.0000004, '0,0000004', '0.0000004'],
])('a fraction of %d is shown with all its decimals', (value, vi, en) => {
  expect(fractionalCount.message({ column: 'Số đơn', value })).toEqual({
    vi: `Cột “Số đơn”: ${vi} không phải số nguyên.`,
    en: `Column “Số đơn”: ${en} is not a whole number.`,
  });
});

test('what is a little below zero is not shown as zero', () => {
  expect(negativeCount.message({ column: 'Số đơn', value: -0.0004 }).vi).toBe('Cột “Số đơn”: -0,0004 nhỏ hơn 0.');
});
