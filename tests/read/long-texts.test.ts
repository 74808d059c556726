import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/read/limits.ts';
import { cellReader } from '../../src/read/sheetjs/cell-reader.ts';
import { odsOfRows } from '../support/ods.ts';
import { readBytes, refusalOf } from '../support/read-all.ts';
import { entriesOf, withEntries, workbookOfRows } from '../support/workbook-parts.ts';
import { zip } from '../support/zip.ts';

/* One cell must not fill the memory, nor take minutes: Excel allows 32,767 characters, the limit is far above. */

const OFFICE = 'urn:schemas-microsoft-com:office:spreadsheet';
const inRow = (cell: string): Buffer => workbookOfRows(`<row r="1">${cell}</row>`);
const pieces = (text: string): string[] => text.match(/[\s\S]{1,5}/g) ?? [];

/** One cell with a text, in each way that a file may hold one. */
const WAYS: Readonly<Record<string, (text: string) => Buffer | string>> = {
  'an inline string': (text) => inRow(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`),
  'an inline string in runs': (text) =>
    inRow(
      `<c r="A1" t="inlineStr"><is>${pieces(text)
        .map((one) => `<r><t xml:space="preserve">${one}</t></r>`)
        .join('')}</is></c>`,
    ),
  'a shared string': (text) =>
    workbookOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: `<si><t>${text}</t></si>` }),
  'a shared string in runs': (text) =>
    workbookOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: `<si>${pieces(text)
        .map((one) => `<r><t xml:space="preserve">${one}</t></r>`)
        .join('')}</si>`,
    }),
  'the result of a formula': (text) => inRow(`<c r="A1" t="str"><f>A2</f><v>${text}</v></c>`),
  'sections of character data': (text) =>
    inRow(
      `<c r="A1" t="str"><v>${pieces(text)
        .map((one) => `<![CDATA[${one}]]>`)
        .join('')}</v></c>`,
    ),
  '.ods': (text) =>
    odsOfRows(
      `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`,
    ),
  'an XML table': (text) =>
    `<?xml version="1.0"?><Workbook xmlns="${OFFICE}" xmlns:ss="${OFFICE}"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">${text}</Data></Cell></Row></Table></Worksheet></Workbook>`,
  'a web page': (text) => `<html><table><tr><td>${text}</td></tr></table></html>`,
  CSV: (text) => `"${text}",2\n`,
};

describe.each(Object.entries(WAYS))('%s', (_, fileOf) => {
  test('is read up to the limit, and no further', async () => {
    const [sheet] = await readBytes(fileOf('a'.repeat(20)), { characters: 20 });
    expect(sheet?.rows[0]?.cells[0]?.text).toBe('a'.repeat(20));
    expect(await refusalOf(fileOf('a'.repeat(21)), { characters: 20 })).toEqual({
      code: 'F004',
      args: { what: 'characters', limit: 20 },
    });
  });

  test('is read with ten times the text that Excel allows for, half of it space', async () => {
    const text = `x${' '.repeat(120_000)}${'Láng Hạ '.repeat(15_000)}x`;
    const [sheet] = await readBytes(fileOf(text));
    expect(/^x +Láng Hạ .*x$/.test(sheet?.rows[0]?.cells[0]?.text ?? '')).toBe(true);
  });

  test('is refused with marks heaped on one letter', async () => {
    const heap = (times: number): string => `a${'\u0316\u0301'.repeat(times)}`;
    expect(await refusalOf(fileOf(heap(20_000)))).toEqual({ code: 'F004', args: { what: 'marks', limit: 30 } });
    expect(await refusalOf(fileOf(heap(10)))).toBeUndefined();
  });
});

test('a text of a binary workbook', () => {
  const read = cellReader(false, (text) => text, { ...defaultLimits, characters: 3 });
  expect(read([1, 's', 'abc', undefined, false]).text).toBe('abc');
  expect(() => read([1, 's', 'abcd', undefined, false])).toThrow('F004');
});

const STRETCH = 'a'.repeat(17_000_000);

test.each([
  ['a text', inRow(`<c r="A1" t="inlineStr"><is><t>${STRETCH}</t></is></c>`)],
  ['an attribute', inRow(`<c r="A1" x="${STRETCH}"><v>1</v></c>`)],
  [
    'the name of a sheet',
    zip(
      withEntries(entriesOf({ sheet: '' }), [
        { name: 'xl/workbook.xml', data: `<workbook><sheets><sheet name="${STRETCH}"/></sheets></workbook>` },
      ]),
    ),
  ],
  ['a quote', `"${STRETCH}`],
])('%s that does not end is given up', async (_, bytes) => {
  expect(await refusalOf(bytes)).toEqual({ code: 'F004', args: { what: 'stretch', limit: 2 ** 24 } });
});

test('elements inside one another without end are no workbook', async () => {
  const nested = (times: number): Buffer => inRow(`${'<x>'.repeat(times)}${'</x>'.repeat(times)}`);
  expect(await refusalOf(nested(900))).toBeUndefined();
  expect(await refusalOf(nested(1_000))).toEqual({ code: 'F001', args: {} });
});

test('a tag without end and lines without end in a web page', async () => {
  const cell = (contents: string): string => `<html><table><tr><td>${contents}</td></tr></table></html>`;
  expect(await refusalOf(cell(`<b title=${'a'.repeat(8_000_000)}>`))).toMatchObject({ code: 'F004' });
  const [sheet] = await readBytes(cell(`<br><br>x${'<br>'.repeat(100_000)}y<br>`));
  expect(sheet?.rows[0]?.cells[0]?.text === `x${'\n'.repeat(100_000)}y`).toBe(true);
});

test('tags of merged cells that never end are found out in one going through', async () => {
  const sheet = `<sheetData/><mergeCells>${'<mergeCell '.repeat(200_000)}`;
  const bytes = zip(
    withEntries(entriesOf({ sheet: '' }), [{ name: 'xl/worksheets/sheet1.xml', data: `<worksheet>${sheet}` }]),
  );
  expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
});
