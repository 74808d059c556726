import { expect, test } from 'vitest';
import { dateCorrections } from '../../src/corrections/date-corrections.ts';
import { numberCorrections } from '../../src/corrections/number-corrections.ts';

/** A column of texts from row 5 on; those after `|` stand outside of the table. */
const column = (texts: string) => {
  const [own = '', others = ''] = texts.split('|');
  const cells = (part: string, isOwn: boolean) =>
    part
      .split(';')
      .filter((text) => text !== '')
      .map((text) => ({ text, isOwn }));
  return [...cells(own, true), ...cells(others, false)].map((cell, index) => ({ row: 5 + index, ...cell }));
};

test.each<[string, Record<number, number>]>([
  ['12;1.582;1.234.567', { 5: 12, 6: 1582, 7: 1234567 }],
  // A column of which every mark can go.
  ['1,582;1,234,567', { 5: 1582, 6: 1234567 }],
  // `12.34` and what is no number keep the marks of the others.
  ['1.582;12.34;7', { 7: 7 }],
  ['1.582;khoảng 1.600;7', { 7: 7 }],
  ['1.582;7|1.600', { 6: 7 }],
  ['-;không;0', { 7: 0 }],
  ['(12);12 lượt;86%', {}],
  ['1.582,5;3', { 6: 3 }],
  ['5\n120;12¹;⟦15⟧12;\u200e7', { 8: 7 }],
])('numbers of %s', (texts, expected) => {
  expect(Object.fromEntries(numberCorrections(column(texts)))).toEqual(expected);
});

test.each<[string, Record<number, string>]>([
  ['05/03/2021;5-3-21;2021-03-05', { 5: '2021-03-05', 6: '2021-03-05', 7: '2021-03-05' }],
  ['05/03/2021;31/09/2021', {}],
  ['05/03/2021;chưa', { 5: '2021-03-05' }],
  ['05/03/2021;05/03/2021 14:30', {}],
  ['05/03/2021|17/03/2021', {}],
])('days of %s', (texts, expected) => {
  expect(Object.fromEntries(dateCorrections(column(texts)))).toEqual(expected);
});
