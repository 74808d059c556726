import { expect, test } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';
import { refusalOf } from '../support/read-all.ts';
import { zip } from '../support/zip.ts';

const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(`${stream}\0`, 'utf16le')]);
const zipOf = (...names: string[]) => zip(names.map((name) => ({ name, data: 'x' })));
const openDocument = (type: string) =>
  zip([
    { name: 'mimetype', data: `application/vnd.oasis.opendocument.${type}`, stored: true },
    { name: 'content.xml', data: 'x' },
  ]);

test.each([
  ['an empty file', '', 'empty'],
  ['a workbook', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  ['a workbook with odd part names', zipOf('[Content_Types].xml', 'office/book.xml'), 'xlsx'],
  [
    'a workbook with a document inside',
    zipOf('[Content_Types].xml', 'xl/workbook.xml', 'xl/embeddings/a.docx'),
    'xlsx',
  ],
  ['a binary workbook', zipOf('[Content_Types].xml', 'xl/workbook.bin'), 'xlsb'],
  ['a text document', zipOf('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['a presentation', zipOf('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
  ['a zip of workbooks', zipOf('a.xlsx', 'b.xlsx'), 'zip'],
  ['an OpenDocument spreadsheet', openDocument('spreadsheet'), 'ods'],
  ['an OpenDocument text', openDocument('text'), 'docx'],
  ['a protected workbook', ole('EncryptedPackage'), 'protected'],
  ['an old workbook', ole('Workbook'), 'xls'],
  ['a very old workbook', ole('Book'), 'xls'],
  ['an old text document', ole('WordDocument'), 'doc'],
  ['another OLE2 file', ole('Other'), 'binary'],
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['a PNG', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image'],
  ['a JPEG', Buffer.from('ffd8ffe000', 'hex'), 'image'],
  ['a GIF', 'GIF89a', 'image'],
  ['an archive', Buffer.from('526172211a0700', 'hex'), 'archive'],
  ['a web page', '<!DOCTYPE html>\n<html><body>Đăng nhập</body></html>', 'html'],
  ['a web page with a table', '\ufeff  <html xmlns="x"><table><tr><td>1</td></tr></table></html>', 'html-table'],
  [
    'an Excel 2003 workbook',
    '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    'xml-table',
  ],
  ['another XML file', '<?xml version="1.0"?><data/>', 'xml'],
  ['a CSV', 'a,b\n1,2\n', 'text'],
  ['a CSV with angle brackets', '<5 tuổi>,b\n', 'text'],
  ['a text of one letter', 'a', 'text'],
  ['UTF-16', Buffer.from('\ufeffa,b', 'utf16le'), 'text'],
  ['other bytes', Buffer.from([1, 2, 0, 3]), 'binary'],
])('%s', (_, bytes, kind) => {
  expect(sniff(Buffer.from(bytes))).toBe(kind);
});

test('a workbook that holds a whole document is still a workbook', () => {
  const inner = zipOf('[Content_Types].xml', 'word/document.xml');
  const outer = zip([
    { name: '[Content_Types].xml', data: 'x' },
    { name: 'xl/embeddings/a.docx', data: inner, stored: true },
    { name: 'xl/workbook.xml', data: 'x' },
  ]);
  expect(sniff(outer)).toBe('xlsx');
});

test.each([
  ['', { code: 'F011', args: {} }],
  [ole('EncryptedPackage'), { code: 'F005', args: {} }],
  [ole('Workbook'), { code: 'F006', args: { what: 'xls' } }],
  [openDocument('spreadsheet'), { code: 'F006', args: { what: 'ods' } }],
  ['<html><table></table></html>', { code: 'F006', args: { what: 'html-table' } }],
  ['%PDF-1.7', { code: 'F002', args: { what: 'pdf' } }],
])('a kind of file that is not read is refused with its name (%#)', async (bytes, refusal) => {
  expect(await refusalOf(bytes)).toEqual(refusal);
});
