import type { FileKind } from './file-kind.ts';

/** Tells office documents from other zips by the names in the directory at the end of the zip. */
export function zipKind(head: Buffer, tail: Buffer): FileKind {
  const names = entryNames(tail);
  // Without a directory the zip is cut off: the reader is left to say that it is damaged.
  if (names === undefined) return 'xlsx';
  if (names.has('mimetype') || names.has('content.xml')) return openDocumentKind(head, names.has('content.xml'));
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('ppt/presentation.xml')) return 'pptx';
  if (names.has('index/document.iwa') || names.has('index.zip')) return 'iwork';
  return names.has('[content_types].xml') || names.has('xl/workbook.xml') ? 'xlsx' : 'zip';
}

/**
 * The `mimetype` of an OpenDocument file is its first entry, stored as it is after a header of 30 bytes and the name.
 * Some programs put it elsewhere: then the reader has to see what the contents are.
 */
function openDocumentKind(head: Buffer, hasContent: boolean): FileKind {
  const type = head.toString('latin1', 38, 38 + 'application/vnd.oasis.opendocument.spreadsheet'.length);
  if (type.endsWith('opendocument.spreadsheet')) return 'ods';
  if (type.startsWith('application/vnd.oasis.opendocument')) return 'docx';
  return hasContent ? 'ods' : 'zip';
}

/** Lower-case names of the entries; where the directory starts before `tail`, those that are in `tail`. */
function entryNames(tail: Buffer): Set<string> | undefined {
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > tail.length) return undefined;
  // A ZIP64 file has a record of 56 bytes and a locator of 20 between the directory and its end.
  const isZip64 = end >= 76 && tail.readUInt32LE(end - 20) === 0x07064b50;
  const size = tail.readUInt32LE(end + 12) + (isZip64 ? 76 : 0);
  let at = tail.indexOf('PK\x01\x02', Math.max(0, end - size), 'latin1');
  const names = new Set<string>();
  while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === 0x02014b50) {
    const length = tail.readUInt16LE(at + 28);
    names.add(
      tail
        .toString('utf8', at + 46, at + 46 + length)
        .toLowerCase()
        .replace(/\\/g, '/')
        .replace(/^\//, ''),
    );
    at += 46 + length + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}
