import { expect, test } from 'vitest';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';

const SPACE = 'urn:schemas-microsoft-com:office:spreadsheet';

interface Parts {
  /** What stands between `Workbook` and its sheets. */
  readonly before?: string;
  readonly declaration?: string;
}

function workbook(sheets: string, { before = '', declaration = '<?xml version="1.0"?>' }: Parts = {}): string {
  return `${declaration}\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="${SPACE}" xmlns:ss="${SPACE}" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40">${before}${sheets}</Workbook>`;
}

const sheet = (rows: string) => `<Worksheet ss:Name="Sheet1"><Table>${rows}</Table></Worksheet>`;
const data = (type: string, value: string) => `<Data ss:Type="${type}">${value}</Data>`;
const cell = (type: string, value: string, more = '') => `<Cell ${more}>${data(type, value)}</Cell>`;

async function cellsOf(rows: string, parts?: Parts): Promise<Record<string, string>> {
  const [first] = await readBytes(workbook(sheet(rows), parts));
  return cellsAsText(first?.rows ?? []);
}

test.each([
  ['a number', cell('Number', '1582'), '1582'],
  ['a number between line breaks', cell('Number', '\n 5 \n'), '5'],
  ['text that looks like a number', cell('String', '1.582'), "'1.582'"],
  ['text of two lines', cell('String', 'một&#10;hai'), "'một\nhai'"],
  ['a date', cell('DateTime', '2021-03-05T00:00:00.000'), '2021-03-05'],
  ['a time of day', cell('DateTime', '1899-12-31T12:00:00.000'), '0.5'],
  ['true', cell('Boolean', '1'), 'TRUE'],
  ['an error', cell('Error', '#REF!'), '#REF!'],
  ['a formula', cell('Number', '3', 'ss:Formula="=1+2"'), '=3'],
  ['a formula without a result', '<Cell ss:Formula="=1+2"/>', '?'],
  ['a formula without a result, written in two tags', '<Cell ss:Formula="=1+2"></Cell>', '?'],
  ['a formula that gives no text', cell('String', '', 'ss:Formula="=A2"'), '=blank'],
  [
    'text in several fonts',
    '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><Font>Số <B>lượt</B></Font> tiếp</ss:Data></Cell>',
    "'Số lượt tiếp'",
  ],
  [
    'a note is not the text',
    `<Cell>${data('String', 'a')}<Comment><ss:Data>Nguyễn Văn A</ss:Data></Comment></Cell>`,
    "'a'",
  ],
])('%s', async (_, xml, expected) => {
  expect(await cellsOf(`<Row>${xml}</Row>`)).toEqual({ A1: expected });
});

test.each([
  ['number', '<Row><Cell><Data ss:Type="Number">năm</Data></Cell></Row>'],
  ['number without digits', '<Row><Cell><Data ss:Type="Number"></Data></Cell></Row>'],
  ['date', '<Row><Cell><Data ss:Type="DateTime">5/3/2021</Data></Cell></Row>'],
  ['boolean', '<Row><Cell><Data ss:Type="Boolean">có</Data></Cell></Row>'],
  ['type', '<Row><Cell><Data ss:Type="Void">5</Data></Cell></Row>'],
  ['order of cells', '<Row><Cell ss:Index="3"/><Cell ss:Index="2"/></Row>'],
  ['order of rows', '<Row ss:Index="3"/><Row ss:Index="2"/>'],
])('a %s that is none means damage', async (_, rows) => {
  expect(await refusalOf(workbook(sheet(rows)))).toEqual({ code: 'F001', args: {} });
});

test('cells and rows stand where their index says, or behind the one before', async () => {
  const rows = `<Row>${cell('Number', '1', 'ss:Index="3"')}${cell('Number', '2')}</Row><Row ss:Index="4" ss:Span="2"/><Row>${cell('Number', '3')}</Row>`;
  expect(await cellsOf(rows)).toEqual({ C1: '1', D1: '2', A7: '3' });
});

test('an empty merged cell moves what is behind it', async () => {
  const rows = `<Row><Cell ss:MergeAcross="2"/>${cell('Number', '5')}</Row>`;
  expect(await cellsOf(rows)).toEqual({ B1: '^A1', C1: '^A1', D1: '5' });
});

test('merged cells cover the rows below, and do not hide that something is there', async () => {
  const rows = `<Row>${cell('String', 'a', 'ss:MergeDown="1" ss:MergeAcross="1"')}${cell('Number', '1')}</Row><Row>${cell('Number', '9')}${cell('Number', '2', 'ss:Index="3"')}</Row>`;
  const [first] = await readBytes(workbook(sheet(rows)));
  expect(cellsAsText(first?.rows ?? [])).toEqual({ A1: "'a'", B1: '^A1', C1: '1', A2: '^A1', B2: '^A1', C2: '2' });
  expect(first?.rows[1]?.cells.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'number covered',
    'blank covered',
    'number plain',
  ]);
});

test('styles say what is a percentage, by their own format or that of the style they are made from', async () => {
  const before =
    '<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="s2" ss:Parent="s1"/>' +
    '<Style ss:ID="s3"><NumberFormat ss:Format="0.0%"/></Style><Style ss:ID="s4"><NumberFormat ss:Format="Standard"/></Style>' +
    '<Style ss:ID="s5"><NumberFormat ss:Format="Short Date"/></Style></Styles>';
  const half = (style?: string) => cell('Number', '0.5', style ? `ss:StyleID="${style}"` : '');
  const day = cell('Number', '44260', 'ss:StyleID="s5"');
  const rows =
    `<Column/><Column ss:Index="5" ss:StyleID="s3" ss:Span="1"/><Row>${half('s1')}${half('s2')}${half('s3')}${half('s4')}${half()}${half()}${half()}${day}</Row>` +
    `<Row ss:StyleID="s1">${half()}${half('s4')}</Row>`;
  expect(await cellsOf(rows, { before })).toEqual({
    ...{ A1: '0.5 as %', B1: '0.5 as %', C1: '0.5 as %', D1: '0.5', E1: '0.5 as %', F1: '0.5 as %', G1: '0.5' },
    ...{ H1: '2021-03-05', A2: '0.5 as %', B2: '0.5' },
  });
});

test('hidden sheets, which the file tells behind their rows, and hidden rows', async () => {
  const options = (visible: string) =>
    `<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${visible}</WorksheetOptions>`;
  const one = (name: string, visible: string) =>
    `<Worksheet ss:Name="${name}"><Table><Row ss:Hidden="1">${cell('Number', '1')}</Row><Row>${cell('Number', '2')}</Row></Table>${options(visible)}</Worksheet>`;
  const bytes = workbook(
    one('Một', '') + one('Hai', '<Visible>SheetHidden</Visible>') + one('Ba', '<Visible>SheetVeryHidden</Visible>'),
  );
  const read = await readBytes(bytes);
  expect(read.map(({ name, hidden, rows }) => [name, hidden, rows.map((row) => row.hidden)])).toEqual([
    ['Một', false, [true, false]],
    ['Hai', true, [true, false]],
    ['Ba', true, [true, false]],
  ]);
});

test('attributes without a prefix count too', async () => {
  const rows = '<Row Index="2"><Cell Index="2"><Data Type="Number">5</Data></Cell></Row>';
  expect(await cellsOf(rows)).toEqual({ B2: '5' });
});

test('a declared encoding counts where the bytes are no UTF-8', async () => {
  const xml = workbook(sheet(`<Row>${cell('String', '??')}</Row>`), {
    declaration: '<?xml version="1.0" encoding="windows-1258"?>',
  });
  const [before = '', after = ''] = xml.split('??');
  // ế: ê and a tone behind it.
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x54, 0x69, 0xea, 0xec, 0x70]), Buffer.from(after)]);
  const [first] = await readBytes(bytes);
  expect(cellsAsText(first?.rows ?? [])).toEqual({ A1: "'Tiếp'" });
  const unknown = Buffer.from(bytes.toString('latin1').replace('windows-1258', 'no-such-code'), 'latin1');
  expect(await refusalOf(unknown)).toEqual({ code: 'F012', args: {} });
});

test('what is cut off is damaged', async () => {
  const whole = workbook(sheet(`<Row>${cell('Number', '1')}</Row>`));
  expect(await refusalOf(whole.slice(0, -20))).toEqual({ code: 'F001', args: {} });
});
