import { TextDecoder } from 'node:util';
import { isUtf32, utf16Order } from './encoding/utf16-order.ts';
import type { FileKind } from './file-kind.ts';
import { zipKind } from './sniff-zip.ts';

const signatures: readonly (readonly [string, FileKind])[] = [
  ['25504446', 'pdf'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['7b5c727466', 'doc'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['1f8b', 'archive'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
];

/** Enough to come to the first table behind the styles of a web page. */
const START = 1 << 18;

/** Looks at the first bytes of a file, and at its last ones for what a zip holds; both may be the whole file. */
export function sniff(head: Buffer, tail: Buffer = head): FileKind {
  if (head.length === 0) return 'empty';
  const start = head.toString('hex', 0, 8);
  if (start.startsWith('504b0304') || start.startsWith('504b0506')) return zipKind(head, tail);
  if (start.startsWith('d0cf11e0a1b11ae1')) return oleKind(head);
  for (const [signature, kind] of signatures) if (start.startsWith(signature)) return kind;
  return textKind(head);
}

/** A protected `.xlsx` is an OLE2 container whose stream `EncryptedPackage` is the encrypted zip. */
function oleKind(head: Buffer): FileKind {
  const has = (stream: string) => head.includes(stream, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'protected';
  if (has('WordDocument')) return 'doc';
  if (has('Workbook') || has('Book\0')) return 'xls';
  // Where the names of the streams are out of sight, or cut off, the reader is left to say what is wrong.
  const directory = head.length < 512 ? head.length : (head.readUInt32LE(48) + 1) * 2 ** head.readUInt16LE(30);
  return directory >= head.length ? 'xls' : 'binary';
}

/** Excel's note of who has a workbook open, `~$….xlsx`: the length and letters of a name, in two encodings. */
function isOwnerFile(head: Buffer): boolean {
  const length = head[0] ?? 0;
  return head.length === 165 && length > 0 && length < 55 && head[55] === length;
}

function textKind(head: Buffer): FileKind {
  if (isOwnerFile(head)) return 'owner-file';
  // Left to the reader of texts, which says that it cannot be read.
  if (isUtf32(head)) return 'text';
  const utf16 = utf16Order(head);
  if (!utf16 && head.subarray(0, 8192).includes(0)) return 'binary';
  const start = utf16 ? new TextDecoder(utf16).decode(head.subarray(0, START)) : head.toString('latin1', 0, START);
  // What has a zero as a letter is no text in any encoding.
  if (utf16 && start.slice(0, 4096).includes('\0')) return 'binary';
  return markupKind(start.replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '').trimStart());
}

const HTML =
  /^(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|table|style|title|script|link|div|center|font|p|b|h[1-6]|br)\b/i;

function markupKind(text: string): FileKind {
  if (/^mime-version:/i.test(text)) return 'mhtml';
  if (!text.startsWith('<')) return 'text';
  if (HTML.test(text)) return /<table\b/i.test(text) ? 'html-table' : 'html';
  if (!/^<(\?xml|!doctype|([\w.-]+:)?workbook)\b/i.test(text)) return 'text';
  return text.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'xml-table' : 'xml';
}
