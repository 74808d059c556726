import type { Acknowledgement, AcknowledgementColumns } from '../../model/acknowledgement.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import type { Place } from '../../model/place.ts';
import { cellAt, type Row, type Sheet } from '../../model/sheet.ts';
import { EXPLANATION_SHEET } from '../../templates/explanation-sheet.ts';
import { fold } from '../../text/fold.ts';
import { parseDateCell, parseDateText } from '../../text/parse-date.ts';
import { MASKED, withoutPersonalData } from '../../text/personal-data.ts';
import { personalDataIn } from '../privacy.ts';
import { rowKind } from '../rows/row-kind.ts';
import type { Report } from '../sink.ts';
import { acknowledgementColumns } from './acknowledgement-columns.ts';

/** What no code of a rule is like ends the lines, where it stands apart from them: a signature, another table. */
const CODE = /^[a-z]\W?\d{3}$/i;

/** How the name of the sheet begins, folded: it is known by this and by its columns. */
const NAME = fold(EXPLANATION_SHEET);

/** A sheet that is read as any other, and what it says of warnings once it has been read. */
export interface WatchedSheet {
  readonly sheet: Sheet;
  /** The lines; `undefined` where it is no sheet of acknowledgements. */
  lines(): readonly Acknowledgement[] | undefined;
  /** Reports personal data in it. Not where it has a form too, which is looked through anyway. */
  tellPersonalData(report: Report): void;
}

/** Watches the sheet “Giải trình” of a workbook while it is read, so that a form on it would be read as well. */
export function watchAcknowledgements(sheet: Sheet): WatchedSheet {
  if (!fold(sheet.nameReads ?? sheet.name ?? '').startsWith(NAME)) {
    return { sheet, lines: () => undefined, tellPersonalData: () => {} };
  }
  const reader = createLineReader(sheet);
  return {
    sheet: {
      ...sheet,
      async *rows() {
        for await (const rows of sheet.rows()) yield watched(rows, reader.push);
      },
    },
    lines: reader.lines,
    tellPersonalData(report) {
      for (const { at, what } of reader.personal) report('P002', at, { what });
    },
  };
}

/** Row by row: a column is dropped between two rows. */
function* watched(rows: Iterable<Row>, push: (row: Row) => void): Generator<Row> {
  for (const row of rows) {
    push(row);
    yield row;
  }
}

function createLineReader({ file, name = '' }: Sheet) {
  const found: Acknowledgement[] = [];
  const personal: { readonly at: Place; readonly what: string }[] = [];
  /** Of each column the last cell that shows, by its row: merged cells are said of all their rows. */
  const shown = new Map<number, { readonly row: number; readonly cell: Cell }>();
  let columns: AcknowledgementColumns | undefined;
  let isFound = false;
  let last = 0;

  function push(row: Row): void {
    if (row.cells.every(isBlank)) return;
    const afterGap = row.number > last + 1;
    last = row.number;
    notePersonalData(row);
    if (columns !== undefined && afterGap && !CODE.test(wordsIn(cellAt(row, columns.code)))) columns = undefined;
    if (columns === undefined) {
      columns = acknowledgementColumns(row);
      isFound ||= columns !== undefined;
    } else if (rowKind(row) !== 'column-numbers') readLine(row, columns);
  }

  function notePersonalData({ number, cells }: Row): void {
    cells.forEach((cell, index) => {
      const what = personalDataIn(cell, 'note');
      if (what !== undefined) personal.push({ at: { file, sheet: name, row: number, column: index + 1 }, what });
    });
  }

  function readLine(row: Row, at: AcknowledgementColumns): void {
    const cell = (column = 0): Cell => cellShown(row, column);
    const own = [at.code, at.cell ?? 0, at.reason].filter((column) => wordsIn(cellAt(row, column)) !== '');
    // Numbered lines that are still free.
    if (own.length === 0) return;
    const until = cell(at.until);
    const lastDay = dayIn(until);
    found.push({
      at: { file, sheet: name, row: row.number },
      columns: at,
      code: wordsIn(cell(at.code)),
      sheet: wordsIn(cell(at.sheet)),
      cell: wordsIn(cell(at.cell)),
      reason: wordsIn(cell(at.reason)),
      by: wordsIn(cell(at.by)),
      until: until.kind === 'date' ? until.text : wordsIn(until),
      ...(lastDay === undefined ? {} : { lastDay }),
    });
  }

  /** The cell, or the one that a merged range shows in its place. */
  function cellShown(row: Row, column: number): Cell {
    const cell = cellAt(row, column);
    const { origin } = cell;
    if (cell.state !== 'covered' || origin === undefined) {
      shown.set(column, { row: row.number, cell });
      return cell;
    }
    const above = shown.get(column);
    return origin.column === column && above?.row === origin.row ? above.cell : cell;
  }

  return { push, personal, lines: () => (isFound ? found : undefined) };
}

function wordsIn(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (cell.kind !== 'number') return withoutPersonalData(cell.text.trim());
  return personalDataIn(cell, 'note') === undefined ? String(cell.number) : MASKED;
}

function dayIn(cell: Cell): string | undefined {
  const reading = cell.kind === 'date' ? parseDateCell(cell.text) : parseDateText(wordsIn(cell));
  return reading.state === 'date' ? reading.iso : undefined;
}
