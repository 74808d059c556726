import { CFB, utils, write } from '@e965/xlsx';

/** A record of an `.xls`, by its number in the file format. */
export interface XlsRecord {
  readonly type: number;
  readonly data: Buffer;
}

const BOF = 0x0809;

/**
 * An `.xls` of one sheet with `lines`, and further records at the start of the workbook and of the sheet; those of the workbook stand
 * in place of all others of their type.
 */
export function xlsWith(
  lines: readonly (readonly (string | number)[])[],
  { book = [], sheet = [] }: { readonly book?: readonly XlsRecord[]; readonly sheet?: readonly XlsRecord[] },
): Buffer {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(lines.map((line) => [...line])), 'Sheet1');
  const container = CFB.read(write(workbook, { type: 'buffer', bookType: 'biff8' }), { type: 'buffer' });
  const stream = CFB.find(container, '/Workbook');
  stream.content = withRecords(Buffer.from(stream.content), book, sheet);
  stream.size = stream.content.length;
  return Buffer.from(CFB.write(container, { type: 'buffer' }));
}

/** The workbook tells where its sheet begins, which is elsewhere then. */
function withRecords(stream: Buffer, book: readonly XlsRecord[], sheet: readonly XlsRecord[]): Buffer {
  const bookStart = 4 + stream.readUInt16LE(2);
  const sheetStart = stream.readUInt32LE(findRecord(stream, 0x85) + 4);
  if (stream.readUInt16LE(sheetStart) !== BOF) throw new Error('the sheet does not begin where it should');
  const inSheet = sheetStart + 4 + stream.readUInt16LE(sheetStart + 2);
  const replaced = new Set(book.map(({ type }) => type));
  const rest = recordsOf(stream.subarray(bookStart, sheetStart)).filter(
    (record) => !replaced.has(record.readUInt16LE(0)),
  );
  const whole = Buffer.concat([stream.subarray(0, bookStart), ...book.map(bytesOf), ...rest]);
  whole.writeUInt32LE(whole.length, findRecord(whole, 0x85) + 4);
  return Buffer.concat([whole, stream.subarray(sheetStart, inSheet), ...sheet.map(bytesOf), stream.subarray(inSheet)]);
}

function recordsOf(stream: Buffer): Buffer[] {
  const records: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    records.push(stream.subarray(at, at + 4 + stream.readUInt16LE(at + 2)));
  }
  return records;
}

function findRecord(stream: Buffer, type: number): number {
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    if (stream.readUInt16LE(at) === type) return at;
  }
  throw new Error(`no record ${type}`);
}

function bytesOf({ type, data }: XlsRecord): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

/** A row that is hidden, 1-based. */
export function hiddenRow(row: number): XlsRecord {
  const data = Buffer.alloc(16);
  data.writeUInt16LE(row - 1, 0);
  data.writeUInt8(0x20, 12);
  return { type: 0x0208, data };
}

/** The formula `1+2` in a cell, 1-based, with the eight bytes of its stored result. */
export function formula(row: number, column: number, result: Buffer): XlsRecord {
  const data = Buffer.alloc(22 + 7);
  data.writeUInt16LE(row - 1, 0);
  data.writeUInt16LE(column - 1, 2);
  result.copy(data, 6);
  data.writeUInt16LE(7, 20);
  // The numbers 1 and 2, and a plus.
  Buffer.from('1e01001e020003', 'hex').copy(data, 22);
  return { type: 0x0006, data };
}

/** The stored result of a formula that is no number: 0 text (follows), 1 boolean, 2 error, 3 no text. */
export function otherResult(kind: 0 | 1 | 2 | 3, value = 0): Buffer {
  return Buffer.from([kind, 0, value, 0, 0, 0, 0xff, 0xff]);
}

/** The text that the formula before it gives. */
export function resultText(text: string): XlsRecord {
  const data = Buffer.alloc(3 + text.length * 2);
  data.writeUInt16LE(text.length, 0);
  data.writeUInt8(1, 2);
  data.write(text, 3, 'utf16le');
  return { type: 0x0207, data };
}

/** A row of as many zeros as a sheet is wide. */
export function zeros(row: number): XlsRecord {
  const data = Buffer.alloc(4 + 256 * 6 + 2);
  data.writeUInt16LE(row - 1, 0);
  data.writeUInt16LE(255, data.length - 2);
  return { type: 0x00bd, data };
}
