import { expect, test } from 'vitest';
import { tableNames } from '../../src/live/column-names.ts';
import { isSafe, monthAsNumber, quoted } from '../../src/live/criterion.ts';
import { month } from '../../src/model/period.ts';

test('names are words that any program takes, none twice, none like a cell', () => {
  const names = tableNames([
    'Số lượt tiếp',
    'Số lượt (tiếp)',
    'Đơn',
    'LOG10',
    '12 lượt',
    'Đảng viên được đánh giá, xếp loại trong năm của các chi bộ',
  ]);
  expect(names.slice(0, 5)).toEqual(['So_luot_tiep', 'So_luot_tiep_2', 'So_don', 'So_log10', 'So_12_luot']);
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9_]{2,50}$/);
});

test.each(['Láng Hạ', 'Kiến nghị, phản ánh', 'Hoàn thành xuất sắc nhiệm vụ', 'Láng Hạ (đến 30/06/2025)', 'Đột xuất'])(
  '%s is asked for as it is',
  (words) => expect(isSafe(words)).toBe(true),
);

test.each([
  '',
  '2020-2025',
  '03/2021',
  '<5',
  '=1',
  '>0',
  'a*',
  'Nhà ~ đất',
  'cái gì?',
  'May 2021',
  'true',
  'x'.repeat(300),
])('%s could be read as something else', (words) => expect(isSafe(words)).toBe(false));

test('months are numbers in their order, quotes are doubled', () => {
  expect([month(2017, 1), month(2021, 12)].map(({ from }) => monthAsNumber(from))).toEqual([201701, 202112]);
  expect(quoted('a "b"')).toBe('"a ""b"""');
});
