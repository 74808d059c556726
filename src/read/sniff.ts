import { utf16Order } from './encoding/utf16-order.ts';
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
];

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
  if (head.includes('EncryptedPackage', 0, 'utf16le')) return 'protected';
  if (head.includes('WordDocument', 0, 'utf16le')) return 'doc';
  return head.includes('Workbook', 0, 'utf16le') || head.includes('Book\0', 0, 'utf16le') ? 'xls' : 'binary';
}

function textKind(head: Buffer): FileKind {
  if (utf16Order(head)) return 'text';
  if (head.subarray(0, 8192).includes(0)) return 'binary';
  const text = head
    .toString('latin1', 0, 65_536)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (!text.startsWith('<')) return 'text';
  if (/^(<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|table|style)\b/i.test(text)) {
    return /<table/i.test(text) ? 'html-table' : 'html';
  }
  if (!/^<(\?xml|!doctype|workbook)\b/i.test(text)) return 'text';
  return text.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'xml-table' : 'xml';
}
