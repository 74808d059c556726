import { expect, test } from 'vitest';
import { sniff } from '../../src/read/sniff.ts';
import { refusalOf } from '../support/read-all.ts';
import { zip } from '../support/zip.ts';

const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(`${stream}\0`, 'utf16le')]);
/** 55 bytes of the name in one encoding, 110 in UTF-16, each with its length before it. */
function ownerFile(name: string): Buffer {
  const note = Buffer.alloc(165, ' ');
  note.writeUInt8(name.length, 0);
  note.write(name, 1, 'latin1');
  note.writeUInt16LE(name.length, 55);
  note.write(name, 57, 'utf16le');
  return note;
}

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
  ['an old workbook that is cut off before its directory', ole('').subarray(0, 300), 'xls'],
  [
    'an OpenDocument spreadsheet whose type comes later',
    zipOf('META-INF/manifest.xml', 'mimetype', 'content.xml'),
    'ods',
  ],
  ['a Numbers document', zipOf('Index/Document.iwa', 'preview.jpg'), 'iwork'],
  ['a note of who has the workbook open', ownerFile('Nguyễn Văn A'), 'owner-file'],
  ['a CSV as long as such a note', 'a'.repeat(165), 'text'],
  ['a RAR', Buffer.from('526172211a0701000000', 'hex'), 'archive'],
  ['a 7z', Buffer.from('377abcaf271c00040000', 'hex'), 'archive'],
  ['a gzip', Buffer.from('1f8b0800000000', 'hex'), 'archive'],
  ['a TIFF', Buffer.from('49492a0008000000', 'hex'), 'image'],
  ['a page archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n', 'mhtml'],
  ['a table in a part of a page', '<div class="x">\n<table><tr><td>1</table></div>', 'html-table'],
  ['a web page in UTF-16', Buffer.from('\ufeff<html><table></table></html>', 'utf16le'), 'html-table'],
  ['a web page whose table is behind its styles', `<html><style>${' '.repeat(100_000)}</style><table>`, 'html-table'],
  [
    'an Excel 2003 workbook with prefixes',
    '<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>',
    'xml-table',
  ],
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
  [ownerFile('Nguyễn Văn A'), { code: 'F002', args: { what: 'owner-file' } }],
  [zipOf('a.xlsx'), { code: 'F002', args: { what: 'zip' } }],
  ['%PDF-1.7', { code: 'F002', args: { what: 'pdf' } }],
])('a kind of file that is not read is refused with its name (%#)', async (bytes, refusal) => {
  expect(await refusalOf(bytes)).toEqual(refusal);
});
