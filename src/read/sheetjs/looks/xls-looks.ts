import type { SheetLooks } from './cell-looks.ts';
import { FontLooks, type FontRun, type StyledCell } from './font-looks.ts';
import { ContinuedRecord, type XlsRecord, xlsRecords } from './xls-records.ts';

const FONT = 0x0031;
const SHEET = 0x0085;
const STYLE = 0x00e0;
const STRINGS = 0x00fc;
const SHARED_TEXT = 0x00fd;
const RICH_TEXT = 0x00d6;
const SEVERAL_NUMBERS = 0x00bd;
/** Formula, number, text, boolean or error, short number. */
const OTHER_CELLS: ReadonlySet<number> = new Set([0x0006, 0x0203, 0x0204, 0x0205, 0x027e]);

/** BIFF8, the format of Excel 97 to 2003; what is older has one byte a letter. */
const EXCEL_97 = 0x0600;

/**
 * The looks of the cells of an `.xls`, sheet by sheet in the order of the stream, which SheetJS leaves unread; none where no
 * font has a look. Throws a `RangeError` where a record says more than there is.
 */
export function xlsLooks(bytes: Uint8Array): SheetLooks[] {
  const stream = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWide = stream.getUint16(4, true) === EXCEL_97;
  const known = new FontLooks();
  const starts = new Set<number>();
  let fonts = 0;
  for (const record of xlsRecords(stream, 0)) {
    const { type, at } = record;
    // There is no font 4: whoever counts them goes on with 5.
    if (type === FONT)
      known.addFont(fonts < 4 ? fonts++ : ++fonts, stream.getUint16(at + 2, true), stream.getUint16(at + 8, true));
    else if (type === STYLE) known.styles.push(stream.getUint16(at, true));
    else if (type === SHEET) starts.add(stream.getUint32(at, true));
    else if (type === STRINGS && !known.isPlain) readStrings(new ContinuedRecord(stream, record), known);
  }
  if (known.isPlain) return [];
  // Sheets do not overlap, whatever a file says.
  const inOrder = [...starts].sort((a, b) => a - b);
  return inOrder.map((start, index) =>
    known.sheet(cellsOf(xlsRecords(stream, start, inOrder[index + 1]), stream, known, isWide)),
  );
}

function readStrings(record: ContinuedRecord, { strings }: FontLooks): void {
  record.skip(8);
  for (let index = 0; !record.isAtEnd; index++) {
    const letters = record.uint16();
    const flags = record.byte();
    const count = (flags & 0x08) === 0 ? 0 : record.uint16();
    const phonetic = (flags & 0x04) === 0 ? 0 : record.uint32();
    record.skipLetters(letters, (flags & 1) === 1);
    const runs: FontRun[] = [];
    for (let run = 0; run < count; run++) runs.push({ from: record.uint16(), font: record.uint16() });
    record.skip(phonetic);
    if (count > 0) strings.set(index, runs);
  }
}

function* cellsOf(
  records: Iterable<XlsRecord>,
  stream: DataView,
  known: FontLooks,
  isWide: boolean,
): Generator<StyledCell> {
  for (const record of records) {
    const { type, at } = record;
    if (type === SHARED_TEXT) yield { ...cellAt(stream, at), runs: known.strings.get(stream.getUint32(at + 6, true)) };
    else if (type === RICH_TEXT)
      yield { ...cellAt(stream, at), runs: isWide ? wideRuns(stream, at) : narrowRuns(stream, at) };
    else if (type === SEVERAL_NUMBERS) yield* severalCells(stream, record);
    else if (OTHER_CELLS.has(type)) yield cellAt(stream, at);
  }
}

function cellAt(stream: DataView, at: number): StyledCell {
  const [row, column, style] = [0, 2, 4].map((offset) => stream.getUint16(at + offset, true));
  return { row: (row ?? 0) + 1, column: (column ?? 0) + 1, style: style ?? 0 };
}

/** Row and first column; style and number of each; last column. */
function* severalCells(stream: DataView, { at, length }: XlsRecord): Generator<StyledCell> {
  const row = stream.getUint16(at, true) + 1;
  const first = stream.getUint16(at + 2, true) + 1;
  for (let index = 0; 4 + index * 6 + 6 < length; index++) {
    yield { row, column: first + index, style: stream.getUint16(at + 4 + index * 6, true) };
  }
}

function wideRuns(stream: DataView, at: number): FontRun[] {
  const width = (stream.getUint8(at + 8) & 1) + 1;
  const runsAt = at + 9 + stream.getUint16(at + 6, true) * width;
  return Array.from({ length: stream.getUint16(runsAt, true) }, (_, run) => ({
    from: stream.getUint16(runsAt + 2 + run * 4, true),
    font: stream.getUint16(runsAt + 4 + run * 4, true),
  }));
}

function narrowRuns(stream: DataView, at: number): FontRun[] {
  const runsAt = at + 8 + stream.getUint16(at + 6, true);
  return Array.from({ length: stream.getUint8(runsAt) }, (_, run) => ({
    from: stream.getUint8(runsAt + 1 + run * 2),
    font: stream.getUint8(runsAt + 2 + run * 2),
  }));
}
