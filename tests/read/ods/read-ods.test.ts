import { expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { odsOf, odsOfRows } from '../../support/ods.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { zip } from '../../support/zip.ts';

async function cellsOf(rows: string, styles = ''): Promise<Record<string, string>> {
  const [sheet] = await readBytes(odsOfRows(rows, styles));
  return cellsAsText(sheet?.rows ?? []);
}

const float = (value: number, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}/>`;
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`;
const blank = (times: number) => `<table:table-cell table:number-columns-repeated="${times}"/>`;

test.each([
  ['a number without a paragraph', float(5), '5'],
  ['a formula', float(5, 'table:formula="of:=2+3"'), '=5'],
  ['a formula without a result', '<table:table-cell table:formula="of:=2+3"/>', '?'],
  [
    'a formula that gives an empty text, as LibreOffice writes it',
    '<table:table-cell table:formula="of:=&quot;&quot;"><text:p/></table:table-cell>',
    '=blank',
  ],
  ['a percentage', '<table:table-cell office:value-type="percentage" office:value="0.865"/>', '0.865 as %'],
  ['money', '<table:table-cell office:value-type="currency" office:value="23000"/>', '23000'],
  ['a date', '<table:table-cell office:value-type="date" office:date-value="2021-03-05"/>', '2021-03-05'],
  [
    'a date with a time',
    '<table:table-cell office:value-type="date" office:date-value="2021-03-05T08:30:00"/>',
    '2021-03-05',
  ],
  ['before the first day', '<table:table-cell office:value-type="date" office:date-value="1899-12-30"/>', '-1'],
  ['half a day', '<table:table-cell office:value-type="time" office:time-value="PT12H00M00S"/>', '0.5'],
  ['true', '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', 'TRUE'],
  ['text', text('Tiếp'), "'Tiếp'"],
  ['text that is not shown', '<table:table-cell office:value-type="string" office:string-value="Tiếp"/>', "'Tiếp'"],
  ['text that looks like a number', text('1.582'), "'1.582'"],
  ['two lines', text('một</text:p><text:p>hai'), "'một\nhai'"],
  ['spaces, tabs and breaks', text('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d'), "'a  b\tc\nd'"],
  ['parts of a line', text('Số <text:span>lượt</text:span> <text:a>tiếp</text:a>'), "'Số lượt tiếp'"],
  [
    'a note is not the text',
    text('Số</text:p><office:annotation><text:p>Nguyễn Văn A</text:p></office:annotation><text:p>lượt'),
    "'Số\nlượt'",
  ],
  [
    'an error of LibreOffice',
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    '=#DIV/0!',
  ],
  [
    'an error that is written as 0',
    '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>',
    '=#DIV/0!',
  ],
])('%s', async (_, cell, expected) => {
  expect(await cellsOf(row(cell))).toEqual({ A1: expected });
});

test.each([
  ['number', '<table:table-cell office:value-type="float" office:value="năm"/>'],
  ['number without value', '<table:table-cell office:value-type="float"/>'],
  ['date', '<table:table-cell office:value-type="date" office:date-value="5/3/2021"/>'],
  ['time', '<table:table-cell office:value-type="time" office:time-value="12:00"/>'],
  ['kind of value', '<table:table-cell office:value-type="void"/>'],
  ['repetition', '<table:table-cell table:number-columns-repeated="0"/>'],
])('a %s that is none means damage', async (_, cell) => {
  expect(await refusalOf(odsOfRows(row(cell)))).toEqual({ code: 'F001', args: {} });
});

test('a number is a date or percentage where its style, column or row says so', async () => {
  const styles =
    '<number:date-style style:name="N1"/><number:percentage-style style:name="N2"/>' +
    '<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>' +
    '<style:style style:name="bold-day" style:family="table-cell" style:parent-style-name="day"/>' +
    '<style:style style:name="rate" style:family="table-cell" style:data-style-name="N2"/>' +
    '<style:style style:name="plain" style:family="table-cell"/>';
  const columns =
    '<table:table-column table:number-columns-repeated="3"/><table:table-column table:default-cell-style-name="rate"/>';
  const day = float(44_260, 'table:style-name="bold-day"');
  const cells = row(day + float(0.5, 'table:style-name="rate"') + float(44_260) + float(0.5) + float(0.5));
  const below = row(
    float(44_260) + blank(2) + float(0.5, 'table:style-name="plain"'),
    'table:default-cell-style-name="day"',
  );
  expect(await cellsOf(columns + cells + below, styles)).toEqual({
    ...{ A1: '2021-03-05', B1: '0.5 as %', C1: '44260', D1: '0.5 as %', E1: '0.5' },
    ...{ A2: '2021-03-05', D2: '0.5' },
  });
});

test('repeated cells and rows have their own addresses', async () => {
  const rows =
    row(blank(16_384), 'table:number-rows-repeated="4"') +
    row(blank(2) + float(5, 'table:number-columns-repeated="2"') + blank(16_380), 'table:number-rows-repeated="2"') +
    row(blank(16_384), 'table:number-rows-repeated="1048569"') +
    row(float(7));
  expect(await cellsOf(rows)).toEqual({ C5: '5', D5: '5', C6: '5', D6: '5', A1048576: '7' });
});

test('merged cells cover what the file says they cover', async () => {
  const rows =
    row(
      text('a', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
        '<table:covered-table-cell/>' +
        float(1),
    ) +
    row(`<table:covered-table-cell table:number-columns-repeated="2"/>${float(2)}`) +
    row(
      `${float(3, 'table:number-columns-spanned="3"')}<table:covered-table-cell table:number-columns-repeated="2"/>`,
      'table:number-rows-repeated="2"',
    );
  expect(await cellsOf(rows)).toEqual({
    ...{ A1: "'a'", B1: '^A1', C1: '1' },
    ...{ A2: '^A1', B2: '^A1', C2: '2' },
    ...{ A3: '3', B3: '^A3', C3: '^A3' },
    ...{ A4: '3', B4: '^A4', C4: '^A4' },
  });
});

test('a value under a merged cell is told by its kind, one that nothing covers is read', async () => {
  const five = '<table:covered-table-cell office:value-type="float" office:value="5"/>';
  const [sheet] = await readBytes(odsOfRows(row(text('a', 'table:number-columns-spanned="2"') + five + five)));
  expect(sheet?.rows[0]?.cells.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'text plain',
    'number covered',
    'number plain',
  ]);
});

test('hidden sheets and rows; groups and header rows are rows like others', async () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const sheets =
    `<table:table table:name="Một" table:style-name="ta1"><table:table-header-rows>${row(float(1))}</table:table-header-rows>` +
    `<table:table-row-group>${row(float(2), 'table:visibility="collapse"')}${row(float(3), 'table:visibility="filter"')}</table:table-row-group>${row(float(4))}</table:table>` +
    `<table:table table:name="Hai" table:style-name="ta2">${row(float(5))}</table:table><table:table table:name="Ba"/>`;
  const read = await readBytes(odsOf(sheets, { styles }));
  expect(
    read.map(({ name, hidden, rows }) => [name, hidden, rows.map((one) => `${one.number}${one.hidden ? '*' : ''}`)]),
  ).toEqual([
    ['Một', false, ['1', '2*', '3*', '4']],
    ['Hai', true, ['1']],
    ['Ba', false, []],
  ]);
});

test('what formulas have seen of other files is no sheet', async () => {
  const copy = `<table:table table:name="'file:///D:/cu.ods'#Sheet1"><table:table-source/>${row(float(9))}</table:table>`;
  const linked = `<table:table table:name="Liên kết"><table:table-source/>${row(float(8))}</table:table>`;
  const read = await readBytes(odsOf(copy + linked));
  expect(read.map(({ name, rows }) => [name, cellsAsText(rows)])).toEqual([['Liên kết', { A1: '8' }]]);
});

test.each([
  ['a day that no calendar has', '<table:table-cell office:value-type="date" office:date-value="2021-02-30"/>'],
  ['a boolean that is none', '<table:table-cell office:value-type="boolean" office:boolean-value="maybe"/>'],
  ['a boolean without a value', '<table:table-cell office:value-type="boolean"/>'],
  ['fewer spaces than none', text('a<text:s text:c="-1"/>b')],
  ['a number of columns that is none', '<table:table-cell table:number-columns-repeated="0x2"/>'],
])('refuses %s', async (_, cells) => {
  expect(await refusalOf(odsOfRows(row(cells)))).toEqual({ code: 'F001', args: {} });
});

test('limits hold for what is only repeated', async () => {
  const many = odsOfRows(row(float(5), 'table:number-rows-repeated="100"'));
  expect(await refusalOf(many, { rows: 99 })).toEqual({ code: 'F004', args: { what: 'rows', limit: 99 } });
  expect(await refusalOf(many, { blanks: 98 })).toEqual({ code: 'F004', args: { what: 'blanks', limit: 98 } });
  expect(await refusalOf(many, { rows: 100, blanks: 99 })).toBeUndefined();
  const wide = odsOfRows(row(blank(10) + float(5, 'table:number-columns-repeated="2"')));
  expect(await refusalOf(wide, { columns: 11 })).toEqual({ code: 'F004', args: { what: 'columns', limit: 11 } });
  expect(await refusalOf(wide, { columns: 12 })).toBeUndefined();
});

test('encrypted, cut off, another document, without contents', async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const locked = odsOf('', { more: [{ name: 'META-INF/manifest.xml', data: manifest }] });
  expect(await refusalOf(locked)).toEqual({ code: 'F005', args: {} });
  const mimetype = { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true };
  expect(await refusalOf(zip([mimetype]))).toEqual({ code: 'F001', args: {} });
  expect(
    await refusalOf(zip([mimetype, { name: 'content.xml', data: '<office:document-content><office:body>' }])),
  ).toEqual({ code: 'F001', args: {} });
  const letter = '<o:document-content xmlns:o="o"><o:body><o:text/></o:body></o:document-content>';
  expect(await refusalOf(zip([{ name: 'content.xml', data: letter }]))).toEqual({
    code: 'F002',
    args: { what: 'docx' },
  });
});

test('texts in TCVN3 are converted, with a note', async () => {
  const notes: Finding[] = [];
  const rows = row(text('§¬n vÞ: ph­êng L¸ng H¹')) + row(text('Sè ng­êi ®­îc tiÕp')) + row(text('Th­êng xuyªn'));
  const [sheet] = await readBytes(odsOfRows(rows), {}, notes);
  expect(cellsAsText(sheet?.rows ?? [])).toEqual({
    A1: "'Đơn vị: phường Láng Hạ'",
    A2: "'Số người được tiếp'",
    A3: "'Thường xuyên'",
  });
  expect(notes.map(({ code, args }) => [code, args])).toEqual([['F014', { encodings: ['tcvn3'] }]]);
});
