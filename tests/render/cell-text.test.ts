import { expect, test } from 'vitest';
import type { GridCell } from '../../src/model/document.ts';
import { cellText } from '../../src/render/cell-text.ts';
import { change, figure, known, missing, notComputable, shown, words } from './sample-document.ts';

const part = { reported: 20, expected: 21 };
const full = { reported: 21, expected: 21 };

const rows: [string, GridCell, 'data' | 'total', string, string, string][] = [
  ['a count', shown(known(7677)), 'data', '7.677', '', ''],
  ['zero is a number', shown(known(0)), 'data', '0', '', ''],
  ['a percentage', shown(known(86.4), true), 'data', '86,4%', '', ''],
  ['missing', shown(missing), 'data', '–', '', ''],
  ['missing total', shown(figure({ state: 'missing' }, part)), 'total', '–', '', ''],
  ['not computable', shown(notComputable, true), 'data', '–', '', ''],
  ['incomplete', shown(known(12, part)), 'data', '12', '*', ''],
  ['incomplete total', shown(known(12, part)), 'total', '12', '*', '20/21'],
  ['complete total', shown(known(12, full)), 'total', '12', '', ''],
  ['a rise', change(known(24, full, 12)), 'data', '+12', '', ''],
  ['a fall', change(known(9, full, 12)), 'data', '-3', '', ''],
  ['no change', change(known(12, full, 12)), 'data', '0', '', ''],
  ['a rise in points', change(known(86.4, full, 85.2), true), 'data', '+1,2 điểm %', '', ''],
  ['a fall too small to see', change(known(86.4, full, 86.44), true), 'data', '0,0 điểm %', '', ''],
  ['nothing before', change(known(12)), 'data', '', '', ''],
  ['nothing now', change(figure({ state: 'missing' }, part, 12)), 'data', '', '', ''],
  ['an incomplete change', change(known(9, part, 12)), 'total', '-3', '*', ''],
  ['a plain number', { type: 'number', value: 1234 }, 'data', '1.234', '', ''],
  ['text without invisible signs', words('\uFEFFLáng\u200B Hạ\u00AD\u001B[31m'), 'data', 'Láng Hạ[31m', '', ''],
];

test.each(rows)('%s', (_, cell, role, text, mark, coverage) => {
  expect(cellText(cell, role, 'vi')).toEqual({ text, mark, coverage });
});

test('English spelling', () => {
  expect(cellText(shown(known(7677)), 'data', 'en').text).toBe('7,677');
  expect(cellText(change(known(86.4, full, 85.2), true), 'data', 'en').text).toBe('+1.2 pts');
});
