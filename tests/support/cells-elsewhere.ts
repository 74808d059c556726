import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';

/** What a cell shows by another library than ours, and what it holds: `3`, `1.582`, `-`. */
export function cellElsewhere(path: string, sheet: string | null, cell: string): string {
  const at = utils.decode_cell(cell);
  if (extname(path) === '.csv') return linesOf(path)[at.r]?.[at.c] ?? '';
  const value = bookOf(path).Sheets[sheet ?? '']?.[cell];
  return value === undefined ? '' : String(value.v);
}

const books = new Map<string, WorkBook>();
const texts = new Map<string, string[][]>();

function bookOf(path: string): WorkBook {
  const book = books.get(path) ?? read(readFileSync(path), { cellDates: false });
  books.set(path, book);
  return book;
}

function linesOf(path: string): string[][] {
  const bytes = readFileSync(path);
  const delimiter = bytes.toString('utf8', 0, 200).includes(';') ? ';' : ',';
  const lines =
    texts.get(path) ??
    (parse(bytes, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false }) as string[][]);
  texts.set(path, lines);
  return lines;
}
