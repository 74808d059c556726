import { expect, test } from 'vitest';
import { cellsAsText } from '../../support/cells-as-text.ts';
import { readBytes, refusalOf } from '../../support/read-all.ts';
import { entriesOf, relationships, withEntries, workbookOfRows } from '../../support/workbook-parts.ts';
import { zip } from '../../support/zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const SEVEN = '<row r="1"><c r="A1"><v>7</v></c></row>';
const plain = entriesOf({ sheet: `<sheetData>${SEVEN}</sheetData>` });

async function addresses(bytes: Buffer): Promise<Record<string, string>[]> {
  return (await readBytes(bytes)).map(({ rows }) => cellsAsText(rows));
}

test('finds parts by their relationships, wherever they lie', async () => {
  const bytes = zip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: relationships([['a', 'officeDocument', '/Office/Book.xml']]) },
    {
      name: 'office/book.xml',
      data: `<workbook xmlns:rel="x"><sheets><sheet name="Hai" rel:id="two"/><sheet name="Một" rel:id="one"/></sheets></workbook>`,
    },
    {
      name: 'Office/_rels/Book.xml.rels',
      data: relationships([
        ['one', 'worksheet', '../data/./first.xml'],
        ['two', 'worksheet', '/data/second%20sheet.xml'],
      ]),
    },
    { name: 'data/first.xml', data: '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>' },
    {
      name: 'data/second sheet.xml',
      data: '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
      stored: true,
    },
  ]);
  const sheets = await readBytes(bytes);
  expect(sheets.map(({ name, rows }) => [name, cellsAsText(rows)])).toEqual([
    ['Hai', { A1: '2' }],
    ['Một', { A1: '1' }],
  ]);
});

test('reads elements with a prefix', async () => {
  const data = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Chữ</x:t></x:is></x:c><x:c r="B1"/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
  expect(await addresses(zip(withEntries(plain, [{ name: 'xl/worksheets/sheet1.xml', data }])))).toEqual([
    { A1: "'Chữ'", B1: '^A1' },
  ]);
});

test('reads the strict format', async () => {
  const strict = [
    { name: '_rels/.rels', data: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']], STRICT) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']], STRICT),
    },
  ];
  expect(await addresses(zip(withEntries(plain, strict)))).toEqual([{ A1: '7' }]);
});

test('reads parts in UTF-16 and with a byte order mark', async () => {
  const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đống Đa</t></is></c></row></sheetData></worksheet>`;
  for (const data of [Buffer.from(`\ufeff${xml}`, 'utf16le'), Buffer.from(`\ufeff${xml}`)]) {
    expect(await addresses(zip(withEntries(plain, [{ name: 'xl/worksheets/sheet1.xml', data }])))).toEqual([
      { A1: "'Đống Đa'" },
    ]);
  }
});

test('says which sheets are hidden and leaves out those without cells of their own kind', async () => {
  const changed = [
    {
      name: 'xl/workbook.xml',
      data: '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="a"/><sheet name="B" state="hidden" r:id="b"/><sheet name="C" state="veryHidden" r:id="c"/><sheet name="D" r:id="d"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ['a', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'worksheet', 'worksheets/sheet1.xml'],
        ['d', 'chartsheet', 'chartsheets/sheet1.xml'],
      ]),
    },
  ];
  const sheets = await readBytes(zip(withEntries(plain, changed)));
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['A', false],
    ['B', true],
    ['C', true],
  ]);
});

test('says which rows are hidden', async () => {
  const [sheet] = await readBytes(
    workbookOfRows(
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="0"><c r="A2"><v>2</v></c></row>',
    ),
  );
  expect(sheet?.rows.map(({ number, hidden }) => [number, hidden])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('refuses what is no well-formed XML', async () => {
  const broken = ['<worksheet><sheetData></worksheet>', '<worksheet>', '', '<worksheet>&no;</worksheet>', 'abc'];
  for (const data of broken) {
    const bytes = zip(withEntries(plain, [{ name: 'xl/worksheets/sheet1.xml', data }]));
    expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
  }
});

test('refuses a part that is not UTF-8', async () => {
  const data = Buffer.concat([Buffer.from('<worksheet>'), Buffer.from([0xc3, 0x28]), Buffer.from('</worksheet>')]);
  const bytes = zip(withEntries(plain, [{ name: 'xl/worksheets/sheet1.xml', data }]));
  expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
});

test('refuses a workbook that is cut off at any place', async () => {
  const bytes = zip(plain);
  for (let length = 4; length < bytes.length; length += 97) {
    expect(await refusalOf(bytes.subarray(0, length))).toEqual({ code: 'F001', args: {} });
  }
});

test('refuses a part that differs from what the directory says', async () => {
  const data = `<worksheet><sheetData>${SEVEN}</sheetData></worksheet>`;
  for (const claim of [{ claimedCrc: 1 }, { claimedBytes: data.length - 1 }, { claimedBytes: data.length + 1 }]) {
    const bytes = zip(withEntries(plain, [{ name: 'xl/worksheets/sheet1.xml', data, ...claim }]));
    expect(await refusalOf(bytes)).toEqual({ code: 'F001', args: {} });
  }
});

test('refuses a sheet that is named but not there, and two parts of one name', async () => {
  expect(await refusalOf(zip(plain.filter(({ name }) => name !== 'xl/worksheets/sheet1.xml')))).toMatchObject({
    code: 'F001',
  });
  expect(await refusalOf(zip([...plain, { name: 'XL/workbook.xml', data: '' }]))).toMatchObject({ code: 'F001' });
});

test('says that a package without a workbook is no spreadsheet', async () => {
  const bytes = zip([{ name: '[Content_Types].xml', data: '<Types/>' }]);
  expect(await refusalOf(bytes)).toEqual({ code: 'F002', args: { what: 'zip' } });
});

/** The zip with a ZIP64 end, as programs write it that cannot know the size beforehand. */
function withZip64End(bytes: Buffer): Buffer {
  const end = Buffer.from(bytes.subarray(-22));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), at);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(bytes.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return Buffer.concat([bytes.subarray(0, -22), record, locator, end]);
}

test('reads ZIP64', async () => {
  expect(await addresses(withZip64End(zip(plain)))).toEqual([{ A1: '7' }]);
});
