import { BLANK, type Cell } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { composed } from '../composed.ts';
import { converterFor } from '../converter.ts';
import { conversionOfText } from '../encoding/conversion.ts';
import { sampleTexts } from '../encoding/sample-texts.ts';
import { sheetNameIn } from '../encoding/sheet-name.ts';
import type { Limits } from '../limits.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type OwnRow, sheetOf } from '../sheet-of.ts';
import { coverer, rangeOf } from '../xlsx/merged-ranges.ts';
import { cellReader } from './cell-reader.ts';
import { cellKey, type LookRun, type SheetLooks } from './looks/cell-looks.ts';
import type { Answer, BookAnswer, CellAnswer, Question, RowAnswer, RowsAnswer, SheetAnswer } from './messages.ts';
import { giveBack, takeWorker, type WorkerThread } from './worker-thread.ts';

type CellOf = (answer: CellAnswer, looks: readonly LookRun[] | undefined) => Cell;

/**
 * The sheets of a workbook that the worker is asked to read; `looksIn` tells how the cells of each look, by its index. Throws
 * `UnreadableFile`.
 */
export async function* readWorkbook(
  source: Source,
  question: Question,
  context: ReadContext,
  looksIn: (book: BookAnswer) => readonly SheetLooks[],
): AsyncGenerator<Sheet> {
  const worker = takeWorker(context.limits);
  let isDone = false;
  try {
    const book = expected(await worker.ask(question), 'book');
    const sample = sampleTexts(book.texts);
    const conversion = sample && conversionOfText(sample);
    const convert = converterFor(conversion, source, context);
    const cellOf = cellReader(book.from1904, convert, context.limits);
    const looks = soundLooks(() => looksIn(book));
    for (const sheet of book.sheets) {
      const { name, hidden } = sheet;
      const about = { file: source.shown, name: composed(name), ...sheetNameIn(conversion, name), hidden };
      yield sheetOf(about, () => readRows(worker, sheet, looks[sheet.index], cellOf, context.limits));
    }
    isDone = true;
  } finally {
    // One that nobody listens to any more may still be at work.
    if (isDone) giveBack(worker);
    else worker.stop();
  }
}

/** A file whose records are shorter than they say is damaged. */
function soundLooks(looksIn: () => readonly SheetLooks[]): readonly SheetLooks[] {
  try {
    return looksIn();
  } catch (error) {
    throw error instanceof RangeError ? new UnreadableFile('F001') : error;
  }
}

async function* readRows(
  worker: WorkerThread,
  sheet: SheetAnswer,
  looks: SheetLooks | undefined,
  cellOf: CellOf,
  limits: Limits,
): AsyncGenerator<OwnRow[]> {
  const finish = rowFinisher(sheet, limits);
  let from: number | undefined = 0;
  while (from !== undefined) {
    const answer: RowsAnswer = expected(await worker.ask({ kind: 'rows', sheet: sheet.name, from }), 'rows');
    yield answer.rows.map((row) => finish(row, cellsOf(row, looks, cellOf, limits)));
    from = answer.next;
  }
}

function cellsOf(
  { number, cells: answers }: RowAnswer,
  looks: SheetLooks | undefined,
  cellOf: CellOf,
  { rows, columns }: Limits,
): Cell[] {
  if (number > rows) throw new UnreadableFile('F004', { what: 'rows', limit: rows });
  const cells: Cell[] = [];
  for (const answer of answers) {
    const [column] = answer;
    if (column > columns) throw new UnreadableFile('F004', { what: 'columns', limit: columns });
    while (cells.length < column - 1) cells.push(BLANK);
    cells.push(cellOf(answer, looks?.get(cellKey(number, column))));
  }
  return cells;
}

/** Covers the cells that merged ranges hide, as far as the sheet is wide, and counts the cells that the file does not have. */
function rowFinisher({ merges, width }: SheetAnswer, limits: Limits): (row: RowAnswer, cells: Cell[]) => OwnRow {
  if (merges.length > limits.rows) throw new UnreadableFile('F004', { what: 'merges', limit: limits.rows });
  const ranges = merges.map(([row, column, bottom, right]) => rangeOf({ row, column }, { row: bottom, column: right }));
  const cover = coverer(ranges.sort((a, b) => a.top - b.top || a.left - b.left));
  let made = 0;
  return ({ number, hidden, cells: { length } }, cells) => {
    cover(number, cells, width);
    made += cells.length - length;
    if (made > limits.blanks) throw new UnreadableFile('F004', { what: 'blanks', limit: limits.blanks });
    return { number, hidden, cells };
  };
}

/** The worker's own word where it refuses the file. */
function expected<Kind extends Answer['kind']>(answer: Answer, kind: Kind): Extract<Answer, { kind: Kind }> {
  if (answer.kind === 'refused') throw new UnreadableFile(answer.code);
  if (answer.kind !== kind) throw new Error(`the worker answers ${answer.kind} where ${kind} was asked for`);
  return answer as Extract<Answer, { kind: Kind }>;
}
