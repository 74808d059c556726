import type { SheetLooks } from './cell-looks.ts';
import { FontLooks, type FontRun, type StyledCell } from './font-looks.ts';

/** The parts of an `.xlsb` that say how its cells look. */
export interface XlsbParts {
  readonly styles: Uint8Array | undefined;
  readonly strings: Uint8Array | undefined;
  readonly workbook: Uint8Array | undefined;
  /** By the id of the link that leads to it; `undefined` for one that is missing. */
  sheet(id: string): Uint8Array | undefined;
}

const ROW = 0;
const SHARED_TEXT = 7;
const SHORT_SHARED_TEXT = 18;
const FONT = 43;
const RICH_TEXT = 62;
const STYLE = 47;
const STRING = 19;
const BEGIN_STYLES = 617;
const END_STYLES = 618;
const SHEET = 156;

/** The looks of the cells of an `.xlsb`, sheet by sheet; none where no font has a look. Throws a `RangeError` as `xlsLooks`. */
export function xlsbLooks({ styles, strings, workbook, sheet }: XlsbParts): SheetLooks[] {
  const known = new FontLooks();
  readStyles(styles, known);
  if (known.isPlain) return [];
  let index = 0;
  for (const { type, data } of recordsOf(strings)) if (type === STRING) known.strings.set(index++, runsAt(data, 0));
  return sheetIds(workbook).map((id) => known.sheet(cellsOf(sheet(id), known)));
}

/** The ids of the links that lead from the workbook to its sheets, in the order of the tabs. */
function sheetIds(workbook: Uint8Array | undefined): string[] {
  const ids: string[] = [];
  for (const { type, data } of recordsOf(workbook)) {
    if (type !== SHEET) continue;
    const letters = Array.from({ length: data.getUint32(8, true) }, (_, index) => data.getUint16(12 + index * 2, true));
    ids.push(String.fromCharCode(...letters));
  }
  return ids;
}

function readStyles(bytes: Uint8Array | undefined, known: FontLooks): void {
  let fonts = 0;
  // Those that cells are made from are listed as well, before.
  let areOfCells = false;
  for (const { type, data } of recordsOf(bytes)) {
    if (type === FONT) known.addFont(fonts++, data.getUint16(2, true), data.getUint16(6, true));
    else if (type === BEGIN_STYLES || type === END_STYLES) areOfCells = type === BEGIN_STYLES;
    else if (type === STYLE && areOfCells) known.styles.push(data.getUint16(4, true));
  }
}

/** Short cells stand to the right of the one before, and do not say their column. */
function* cellsOf(bytes: Uint8Array | undefined, known: FontLooks): Generator<StyledCell> {
  let row = 0;
  let column = 0;
  for (const { type, data } of recordsOf(bytes)) {
    const isShort = type > 11 && type <= SHORT_SHARED_TEXT;
    if (type === ROW) {
      row = data.getUint32(0, true) + 1;
      column = 0;
    } else if (type <= SHORT_SHARED_TEXT || type === RICH_TEXT) {
      column = isShort ? column + 1 : data.getUint32(0, true) + 1;
      const style = data.getUint32(isShort ? 0 : 4, true) & 0xffffff;
      yield { row, column, style, runs: runsOf(type, data, known) };
    }
  }
}

function runsOf(type: number, data: DataView, { strings }: FontLooks): readonly FontRun[] | undefined {
  if (type === SHARED_TEXT) return strings.get(data.getUint32(8, true));
  if (type === SHORT_SHARED_TEXT) return strings.get(data.getUint32(4, true));
  return type === RICH_TEXT ? runsAt(data, 8) : undefined;
}

/** Flags, letters and their number, then runs and their number, where the flags say so. */
function runsAt(data: DataView, at: number): FontRun[] {
  if ((data.getUint8(at) & 1) === 0) return [];
  const runs = at + 5 + data.getUint32(at + 1, true) * 2;
  return Array.from({ length: data.getUint32(runs, true) }, (_, run) => ({
    from: data.getUint16(runs + 4 + run * 4, true),
    font: data.getUint16(runs + 6 + run * 4, true),
  }));
}

interface XlsbRecord {
  readonly type: number;
  readonly data: DataView;
}

/** Type and length come in sevens of bits, the lowest first, in as many bytes as they take. */
function* recordsOf(bytes: Uint8Array = new Uint8Array()): Generator<XlsbRecord> {
  let at = 0;
  const number = (most: number) => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const type = number(2);
    const length = number(4);
    yield { type, data: new DataView(bytes.buffer, bytes.byteOffset + at, length) };
    at += length;
  }
}
