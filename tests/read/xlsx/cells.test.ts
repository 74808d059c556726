import { expect, test } from 'vitest';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { workbookOfRows } from '../../support/workbook-parts.ts';

/** The cells of a sheet with one row of `c` elements. */
async function cells(row: string, more: Parameters<typeof workbookOfRows>[1] = {}): Promise<Record<string, string>> {
  const [sheet] = await readBytes(workbookOfRows(`<row r="1">${row}</row>`, more));
  return cellsAsText(sheet?.rows ?? []);
}

test('tells a formula with a stored result from one without', async () => {
  const row = [
    '<c r="A1"><f>SUM(B1)</f><v>12</v></c>',
    '<c r="B1"><f>SUM(B1)</f><v>0</v></c>',
    '<c r="C1"><f>SUM(B1)</f></c>',
    '<c r="D1"><f>SUM(B1)</f><v></v></c>',
    '<c r="E1"><f>SUM(B1)</f><v/></c>',
    '<c r="F1"><f t="shared" si="0"/><v>3</v></c>',
    '<c r="G1"><f t="shared" si="0"/></c>',
  ].join('');
  expect(await cells(row)).toEqual({ A1: '=12', B1: '=0', C1: '?', D1: '?', E1: '?', F1: '=3', G1: '?' });
});

test('keeps stored results of every type', async () => {
  const row = [
    '<c r="A1" t="str"><f>A2</f><v>Láng Hạ</v></c>',
    '<c r="B1" t="str"><f>A2</f><v></v></c>',
    '<c r="C1" t="b"><f>A2</f><v>0</v></c>',
    '<c r="D1" t="b"><f>A2</f><v>1</v></c>',
    '<c r="E1" t="e"><f>A2</f><v>#REF!</v></c>',
    '<c r="F1" t="e"><v>#N/A</v></c>',
    '<c r="G1" t="b"><v>0</v></c>',
  ].join('');
  const expected = { A1: "='Láng Hạ'", B1: '=blank', C1: '=FALSE', D1: '=TRUE', E1: '=#REF!', F1: '#N/A', G1: 'FALSE' };
  expect(await cells(row)).toEqual(expected);
});

test('a cell with only a style is blank, and so is an empty text', async () => {
  expect(await cells('<c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c>', { strings: '<si><t></t></si>' })).toEqual({});
});

test('flattens rich text and leaves phonetic runs out', async () => {
  const strings =
    '<si><r><rPr><b/></rPr><t>Tổng </t></r><r><t>số</t></r><rPh sb="0" eb="1"><t>ふ</t></rPh><phoneticPr fontId="1"/></si>';
  const row =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t xml:space="preserve">Cộng </t></r><r><t>dồn</t></r></is></c>';
  expect(await cells(row, { strings: strings.replace('<t>T', '<t xml:space="preserve">T') })).toEqual({
    A1: "'Tổng số'",
    B1: "'Cộng dồn'",
  });
});

test('keeps spaces only where the file says so', async () => {
  const strings = '<si><t>  a b\n </t></si><si><t xml:space="preserve">  a </t></si>';
  expect(await cells('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', { strings })).toEqual({
    A1: "'a b'",
    B1: "'  a '",
  });
});

test('decodes escaped characters, entities and CDATA', async () => {
  const strings =
    '<si><t>a_x000D_b_x005F_x000D_</t></si><si><t>K&amp;N &#7871;</t></si><si><t><![CDATA[<t>x</t>]]></t></si>';
  const row = [0, 1, 2].map((at) => `<c r="${'ABC'.charAt(at)}1" t="s"><v>${at}</v></c>`).join('');
  expect(await cells(row, { strings })).toEqual({ A1: "'a\rb_x000D_'", B1: "'K&N ế'", C1: "'<t>x</t>'" });
});

test('brings text to NFC wherever it stands', async () => {
  const loose = 'Phường Láng Hạ'.normalize('NFD');
  const row = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${loose}</t></is></c><c r="C1" t="str"><f>A1</f><v>${loose}</v></c>`;
  const words = "'Phường Láng Hạ'";
  expect(await cells(row, { strings: `<si><t>${loose}</t></si>` })).toEqual({ A1: words, B1: words, C1: `=${words}` });
});

test('cells and rows without an address follow the one before', async () => {
  const rows =
    '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="7"><c><v>5</v></c></row>';
  const [sheet] = await readBytes(workbookOfRows(rows));
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({ A1: '1', C1: '2', D1: '3', A2: '4', A7: '5' });
});

test('a row without a number has that of its first cell', async () => {
  const [sheet] = await readBytes(workbookOfRows('<row><c r="B5"><v>1</v></c></row><row><c r="B6"><v>2</v></c></row>'));
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({ B5: '1', B6: '2' });
});

test('cells may stand in any order, but not twice', async () => {
  expect(await cells('<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c>')).toEqual({ A1: '1', C1: '3' });
  expect(
    await refusalOf(workbookOfRows('<row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>1</v></c></row>')),
  ).toMatchObject({
    code: 'F001',
  });
});

test.each([
  ['a number that is none', '<row r="1"><c r="A1"><v>12a</v></c></row>'],
  ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ['an unknown type', '<row r="1"><c r="A1" t="x"><v>7</v></c></row>'],
  ['a boolean that is none', '<row r="1"><c r="A1" t="b"><v>7</v></c></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"><v>7</v></c></row>'],
  ['an address that is none', '<row r="1"><c r="11"><v>7</v></c></row>'],
  ['a row that comes twice', '<row r="1"><c r="A1"><v>7</v></c></row><row r="1"><c r="A1"><v>8</v></c></row>'],
  ['a row number that is none', '<row r="1.5"><c r="A1"><v>7</v></c></row>'],
  ['a row number in hexadecimal', '<row r="0x1"><c r="A1"><v>7</v></c></row>'],
  ['a string whose number is in hexadecimal', '<row r="1"><c r="A1" t="s"><v>0x0</v></c></row>'],
  ['a style that is no number', '<row r="1"><c r="A1" s="1e0"><v>7</v></c></row>'],
  ['a day that no calendar has', '<row r="1"><c r="A1" t="d"><v>2021-02-30</v></c></row>'],
])('refuses %s', async (_, rows) => {
  expect(await refusalOf(workbookOfRows(rows))).toMatchObject({ code: 'F001' });
});
