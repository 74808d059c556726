import { type Cell, isBlank } from '../model/cell.ts';
import type { Row } from '../model/sheet.ts';
import { foldWords } from '../text/fold.ts';

/** What a row below a header is: `data`, a `total` of the rows, or a sum since the start of the year. */
export type RowKind = 'blank' | 'data' | 'total' | 'cumulative' | 'column-numbers';

const TOTAL =
  /^(?:tong|tong so|cong|tong cong|cong chung|tong chung)(?: (?:toan quan|toan phuong|toan dang bo|chung|cac phuong|\d+ phuong))?$|^toan (?:quan|phuong|dang bo)$/;
const CUMULATIVE = /^luy ke\b/;

/** Sorts a row by its first words. */
export function rowKind(row: Row): RowKind {
  const filled = row.cells.filter((cell) => !isBlank(cell) && cell.state !== 'dropped');
  if (filled.length === 0) return 'blank';
  if (isColumnNumbers(filled)) return 'column-numbers';
  const first = firstWords(filled);
  if (TOTAL.test(first)) return 'total';
  return CUMULATIVE.test(first) ? 'cumulative' : 'data';
}

/** The first text that is more than a number of a row. */
function firstWords(cells: readonly Cell[]): string {
  for (const { kind, text } of cells) {
    const words = kind === 'text' ? foldWords(text) : '';
    if (words !== '' && !/^(?:\d+|[ivx]+|[a-z])$/.test(words)) return words;
  }
  return '';
}

/** A row that numbers the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2`, `MS 1=2+3 4`. */
function isColumnNumbers(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const numbers: number[] = [];
  for (const cell of cells) {
    const text = cell.kind === 'number' ? String(cell.number) : cell.text.trim().replace(/^\((.*)\)$/, '$1');
    if (!/^(?:\d{1,3}(?:\s*=[\d\s+\-=]+)?|[A-Za-zĐđ]|MS)$/.test(text)) return false;
    if (/^\d{1,3}$/.test(text)) numbers.push(Number(text));
  }
  return numbers.length >= 2 && numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
}
