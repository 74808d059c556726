import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { same } from '../../src/i18n/text.ts';
import type { FindingWords } from '../../src/model/document.ts';
import type { Excerpt } from '../../src/model/excerpt.ts';
import { columnNumber, type Place } from '../../src/model/place.ts';
import { painter } from '../../src/render/paint.ts';
import { excerptText } from '../../src/render/table/excerpt-text.ts';
import { textWidth } from '../../src/render/text-width.ts';
import { fc } from '../support/laws.ts';

const FILE = 'lang-thuong.xlsx';
const column = (letters: string, label: string, align: 'left' | 'right' = 'right') => ({
  at: columnNumber(letters),
  label,
  align,
});

const excerpt: Excerpt = {
  columns: [
    { ...column('A', 'Loại đơn', 'left'), tellsRows: true },
    column('B', 'Tiếp nhận'),
    column('D', 'Đã giải quyết'),
    column('AA', 'Quá hạn'),
  ],
  header: { top: 7, bottom: 8 },
  rows: [
    { number: 9, cells: ['Khiếu nại', '3', '2', '0'] },
    { number: 10, cells: ['Tố cáo', '120', '', '1'] },
  ],
};

const place = (row: number, letters?: string): Place => ({
  file: FILE,
  sheet: 'Đơn thư',
  row,
  ...(letters === undefined ? {} : { column: columnNumber(letters) }),
});

function finding(at: Place, related: readonly Place[] = []): FindingWords {
  const words = same('');
  return {
    code: 'R203',
    severity: 'error',
    at,
    related,
    title: words,
    why: words,
    message: words,
    help: words,
    otherWay: words,
  };
}

const drawn = (one: FindingWords, width = 80, color = false, of = excerpt) =>
  excerptText(of, one, { width, lang: 'vi', paint: painter(color) });

test('letters, labels and rows as in the sheet, the cell marked, those it names underlined', () => {
  const { lines, marks } = drawn(finding(place(10, 'B'), [place(10, 'D'), place(10, 'AA'), place(3, 'B')]));
  expect(lines).toEqual([
    '       │ A                 B         D       AA',
    '       │                Tiếp   Đã giải',
    '     8 │ Loại đơn       nhận     quyết  Quá hạn',
    '     9 │ Khiếu nại         3         2        0',
    '  > 10 │ Tố cáo          120                  1',
    '       │                 ^^^         -        -',
  ]);
  expect([place(10, 'B'), place(10, 'AA'), place(3, 'B')].map(marks)).toEqual([true, true, false]);
});

test('it says which of the places it marks', () => {
  const [shown, elsewhere] = [place(10, 'D'), { ...place(10, 'D'), file: 'nam-dong.xlsx' }];
  const { marks } = drawn(finding(place(10, 'B'), [shown, elsewhere]));
  expect([shown, elsewhere].map(marks)).toEqual([true, false]);
});

test('a whole row has a sign beside its number only', () => {
  const { lines } = drawn(finding(place(9)));
  expect(lines.filter((line) => line.includes('>'))).toEqual(['  >  9 │ Khiếu nại         3         2        0']);
  expect(lines.join('')).not.toContain('^');
});

test('other whole rows that are shown have a sign too', () => {
  const { lines, marks } = drawn(finding(place(9), [place(10), place(11)]));
  expect(lines.slice(-2).map((line) => line.slice(0, 8))).toEqual(['  >  9 │', '  - 10 │']);
  expect([place(10), place(11)].map(marks)).toEqual([true, false]);
});

test('a column is marked below its label', () => {
  const { lines } = drawn(finding(place(7, 'D')));
  expect(lines.slice(2, 4)).toEqual([
    '  >  8 │ Loại đơn       nhận     quyết  Quá hạn',
    '       │                         ^^^^^',
  ]);
});

test('where there is little room the marked cell stays, neighbours go', () => {
  const { lines } = drawn(finding(place(10, 'AA')), 40);
  expect(lines[0]?.trim().split(/ +/)).toEqual(['│', 'A', 'D', 'AA']);
  expect(
    drawn(finding(place(10, 'AA')), 20)
      .lines[0]?.trim()
      .split(/ +/),
  ).toEqual(['│', 'AA']);
});

const label = fc.constantFrom(
  'Số đơn',
  'Đang giải quyết trong hạn',
  'Khiếu nại › Số đơn đã giải quyết',
  'x'.repeat(40),
  'Kỳ trước chuyển sang',
);
const excerpts = fc
  .array(fc.record({ label, cell: fc.constantFrom('', '3', '12.345', 'Kiến nghị, phản ánh', '#REF!', '…') }), {
    minLength: 1,
    maxLength: 12,
  })
  .map(
    (columns): Excerpt => ({
      columns: columns.map((one, index) => ({
        at: index + 1,
        label: one.label,
        align: index === 0 ? 'left' : 'right',
      })),
      header: { top: 7, bottom: 8 },
      rows: [{ number: 10, cells: columns.map(({ cell }) => cell) }],
    }),
  );

test('no line is wider than the screen, the cell is always there, and colours change no letter', () => {
  fc.assert(
    fc.property(excerpts, fc.integer({ min: 40, max: 120 }), fc.nat(), fc.boolean(), (of, width, pick, composed) => {
      const form = composed ? 'NFC' : 'NFD';
      const given: Excerpt = {
        ...of,
        columns: of.columns.map((one) => ({ ...one, label: one.label.normalize(form) })),
        rows: of.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.normalize(form)) })),
      };
      const at = { ...place(10), column: (pick % of.columns.length) + 1 };
      const { lines } = drawn(finding(at), width, false, given);
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
      expect(lines.filter((line) => line.includes('^'))).toHaveLength(1);
      expect(drawn(finding(at), width, true, given).lines.map(stripVTControlCharacters)).toEqual(lines);
    }),
  );
});
