import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/render/xlsx/sheet-names.ts';

test.each([
  [['Tổng hợp'], ['Tổng hợp']],
  [
    ['Đơn', 'đơn', 'ĐƠN'],
    ['Đơn', 'đơn 2', 'ĐƠN 3'],
  ],
  [['a[b]:c*d?e/f\\g'], ['a b c d e f g']],
  [["'x'"], ['’x’']],
  [
    ['', '//'],
    ['Báo cáo', 'Báo cáo 2'],
  ],
  [['History'], ['History 2']],
  [
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(31), `${'x'.repeat(29)} 2`],
  ],
])('%j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});
