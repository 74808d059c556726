import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { type Parser, parse } from 'csv-parse';
import { BLANK, type Cell } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { cellText } from '../cell-text.ts';
import { composed } from '../composed.ts';
import { decodeText } from '../decode-text.ts';
import { convertedNote } from '../encoding/converted-note.ts';
import { type Limits, LONGEST_STRETCH } from '../limits.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type OwnRow, sheetOf } from '../sheet-of.ts';
import { sniffDialect } from './dialect.ts';
import { ForeignLines } from './foreign-lines.ts';
import { RaggedRows } from './ragged-rows.ts';

const HEAD = 1 << 16;
const BATCH = 512;

/** Reads `.csv` and `.tsv`: one sheet, whose rows are numbered as a spreadsheet program shows them. */
export async function* readCsv(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  yield sheetOf({ file: source.shown, hidden: false }, () => readRows(source, context));
}

async function* readRows(source: Source, context: ReadContext): AsyncGenerator<OwnRow[]> {
  const { delimiter, records } = await readRecords(source, context);
  const ragged = new RaggedRows(delimiter === ',');
  const foreign = new ForeignLines(delimiter);
  let number = 0;
  let rows: OwnRow[] = [];
  for await (const values of records) {
    number++;
    checkSize(number, values, context.limits);
    const width = ragged.check(values);
    if (width !== undefined) {
      const at = { file: source.shown, row: number };
      context.note({ code: 'F007', severity: 'error', at, args: { values: values.length, width } });
    }
    const other = foreign.check(values);
    if (other !== undefined) {
      // Its heading stands above.
      const at = { file: source.shown, row: number - 1 };
      const args = { other: nameOf(other.delimiter), delimiter: nameOf(delimiter), width: other.width };
      context.note({ code: 'F007', severity: 'error', at, args });
    }
    const cells = cellsOf(values, context.limits);
    if (cells.length > 0) rows.push({ number, hidden: false, ...(width !== undefined && { ragged: true }), cells });
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

interface Records {
  readonly delimiter: string;
  /** Blank lines are records too; a line break inside quotes does not end one. */
  readonly records: AsyncIterable<string[]>;
}

async function readRecords(source: Source, { limits, note }: ReadContext): Promise<Records> {
  const { pieces: text, conversion } = await decodeText(() => readBytes(source, limits));
  if (conversion) note(convertedNote(source.shown, [conversion.encoding.id], conversion.restored));
  const head = await readHead(text);
  const { delimiter, skip, width } = sniffDialect(head);
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    from: 2,
    max_record_size: LONGEST_STRETCH,
  });
  // An error is made, if not thrown, for each record of another width than the first, at the cost of reading it three times.
  const first = `${delimiter.repeat(width - 1)}\n`;
  // Errors come out where the records are read.
  pipeline(Readable.from(joined(first + head.slice(skip), text)), parser, () => undefined);
  return { delimiter, records: convertedRecords(parser, conversion?.convert) };
}

async function* convertedRecords(parser: Parser, convert?: (text: string) => string): AsyncGenerator<string[]> {
  try {
    for await (const record of parser) yield convert ? record.map(convert) : record;
  } catch (error) {
    if (isQuoteError(error)) throw new UnreadableFile('F008', { row: parser.info.records });
    throw errorCode(error) === 'CSV_MAX_RECORD_SIZE' ? tooLong() : error;
  }
}

/** A delimiter as people see it. */
function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'Tab' : delimiter;
}

async function* readBytes({ path, bytes }: Source, limits: Limits): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes ? slices(bytes) : createReadStream(path)) {
    size += piece.length;
    if (size > limits.partBytes) throw new UnreadableFile('F004', { what: 'part', limit: limits.partBytes });
    yield piece;
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += HEAD) yield bytes.subarray(at, at + HEAD);
}

async function readHead(text: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < HEAD) {
    const piece = await text.next();
    if (piece.done) break;
    head += piece.value;
  }
  return head;
}

async function* joined(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  for await (const piece of rest) if (piece !== '') yield piece;
}

function checkSize(number: number, values: readonly string[], { rows, columns }: Limits): void {
  if (number > rows) throw new UnreadableFile('F004', { what: 'rows', limit: rows });
  if (values.length > columns) throw new UnreadableFile('F004', { what: 'columns', limit: columns });
}

function cellsOf(values: readonly string[], limits: Limits): Cell[] {
  let width = values.length;
  while (width > 0 && values[width - 1] === '') width--;
  const cells: Cell[] = [];
  for (let index = 0; index < width; index++) {
    const text = cellText(values[index] ?? '', limits);
    cells.push(
      text === '' ? BLANK : { kind: 'text', state: 'plain', text: composed(text), number: Number.NaN, percent: false },
    );
  }
  return cells;
}

/** A quote that is never closed, or one in the middle of a value, which mostly closes a quote opened rows before. */
function isQuoteError(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE';
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function tooLong(): UnreadableFile {
  return new UnreadableFile('F004', { what: 'stretch', limit: LONGEST_STRETCH });
}
