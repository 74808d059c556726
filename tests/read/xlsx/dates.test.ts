import { expect, test } from 'vitest';
import { builtinFormat, customFormat } from '../../../src/read/xlsx/number-format.ts';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes } from '../../support/read-all.ts';
import { workbookOfRows } from '../../support/workbook-parts.ts';

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>' +
  '<dxfs count="1"><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs>';

async function column(values: readonly string[], properties = ''): Promise<string[]> {
  const rows = values.map((value, index) => `<row r="${index + 1}"><c r="A${index + 1}" ${value}</v></c></row>`);
  const [sheet] = await readBytes(workbookOfRows(rows.join(''), { styles, properties }));
  return Object.values(cellsAsText(sheet?.rows ?? []));
}

test('a number is a date by its format', async () => {
  expect(
    await column(['s="1"><v>44260', 's="2"><v>44260.75', 's="0"><v>44260', 's="3"><v>0.865', '><v>44260']),
  ).toEqual(['2021-03-05', '2021-03-05', '44260', '0.865 as %', '44260']);
});

test('a date that a formula gives is a stored result', async () => {
  expect(await column(['s="1"><f>TODAY()</f><v>44260'])).toEqual(['=2021-03-05']);
});

test('times of day, negative numbers and days that Excel does not show stay numbers', async () => {
  expect(await column(['s="1"><v>0.5', 's="1"><v>0', 's="1"><v>-3', 's="1"><v>2958465', 's="1"><v>2958466'])).toEqual([
    '0.5',
    '0',
    '-3',
    '9999-12-31',
    '2958466',
  ]);
});

test('counts the day of 1900 that never was', async () => {
  expect(await column([1, 59, 60, 61].map((day) => `s="1"><v>${day}`))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-02-29',
    '1900-03-01',
  ]);
});

test('a millionth of a second before midnight is midnight', async () => {
  expect(await column(['s="1"><v>44259.99999999999'])).toEqual(['2021-03-05']);
});

test('brings the days of a 1904 workbook to those of 1900', async () => {
  const [sheet] = await readBytes(
    workbookOfRows('<row r="1"><c r="A1" s="1"><v>42798</v></c><c r="B1"><v>42798</v></c></row>', {
      styles,
      properties: 'date1904="1"',
    }),
  );
  expect(sheet?.rows[0]?.cells.map(({ text, number }) => [text, number])).toEqual([
    ['2021-03-05', 44_260],
    ['', 42_798],
  ]);
});

test('reads cells of the type for ISO dates', async () => {
  expect(await column(['t="d"><v>2021-03-05', 't="d"><v>2021-03-05T23:30:00'])).toEqual(['2021-03-05', '2021-03-05']);
});

test.each([
  ['dd/mm/yyyy', 'date'],
  ['d/m/yy;@', 'date'],
  ['[$-42A]d mmmm yyyy', 'date'],
  ['"Tháng "mm/yyyy', 'date'],
  ['mm:ss.0', 'date'],
  ['yyyy\\-mm\\-dd', 'date'],
  ['[h]:mm:ss', 'number'],
  ['[mm]:ss', 'number'],
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0 "đơn, ngày"', 'number'],
  ['#,##0\\d', 'number'],
  ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', 'number'],
  ['[Red]0;[Blue]-0', 'number'],
  ['0.00E+00', 'number'],
  ['0%', 'percent'],
  ['0.0" %"', 'number'],
  ['0\\%', 'number'],
])('the format %s shows a %s', (code, shown) => {
  expect(customFormat(code)).toBe(shown);
});

test.each([
  [0, 'number'],
  [9, 'percent'],
  [10, 'percent'],
  [13, 'number'],
  [14, 'date'],
  [22, 'date'],
  [27, 'date'],
  [37, 'number'],
  [45, 'date'],
  [46, 'number'],
  [49, 'number'],
  [58, 'date'],
])('the built-in format %i shows a %s', (id, shown) => {
  expect(builtinFormat(id)).toBe(shown);
});
