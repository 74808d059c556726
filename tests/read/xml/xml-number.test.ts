import { describe, expect, test } from 'vitest';
import { xmlDouble, xmlWhole } from '../../../src/read/xml/xml-number.ts';
import { odsOfRows } from '../../support/ods.ts';
import { refusalOf } from '../../support/read-all.ts';
import { workbookOfRows } from '../../support/workbook-parts.ts';

/* The lexical forms of `xs:double` (XML Schema Part 2, 3.2.5), whose white space collapses; cells hold no infinities. */

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['+3', 3],
  ['.5', 0.5],
  ['5.', 5],
  ['1.5E-2', 0.015],
  ['1e+05', 100_000],
  [' 12\n', 12],
])('%j is a number', (text, number) => {
  expect(xmlDouble(text)).toBe(number);
});

const NONE = [
  '',
  ' ',
  '0x10',
  '0b1',
  '0o7',
  'Infinity',
  'INF',
  'NaN',
  '1_000',
  '1,5',
  '1e',
  'e5',
  '.',
  '--1',
  '1 2',
  '\u00a012',
];

test.each(NONE)('%j is none', (text) => {
  expect(xmlDouble(text)).toBeNaN();
  expect(() => xmlWhole(text)).toThrow('F001');
});

// A blank is a cell without a value.
describe.each(NONE.filter((text) => text.trim() !== ''))('a file with %j', (text) => {
  test.each([
    ['.xlsx', workbookOfRows(`<row r="1"><c r="A1"><v>${text}</v></c></row>`)],
    [
      '.ods',
      odsOfRows(
        `<table:table-row><table:table-cell office:value-type="float" office:value="${text}"/></table:table-row>`,
      ),
    ],
    [
      'an XML table',
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="Number">${text}</Data></Cell></Row></Table></Worksheet></Workbook>`,
    ],
  ])('in %s the file is refused', async (_, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
  });
});

test.each(['-1', '+1', '1.0', '1e1', '0x1'])('%j is no count', (text) => {
  expect(() => xmlWhole(text)).toThrow('F001');
});
