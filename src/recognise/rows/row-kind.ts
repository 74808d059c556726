import { type Cell, isBlank } from '../../model/cell.ts';
import type { Row } from '../../model/sheet.ts';
import { foldWords } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { beginsCumulativeRow } from '../cumulative-words.ts';
import { totalWords } from './total-words.ts';

/** What a row below a header is: `data`, a `total` of the rows, sums `carried` from page to page, or sums since the start of the year. */
export type RowKind = 'blank' | 'data' | 'total' | 'carried' | 'cumulative' | 'column-numbers';

/** What numbers the rows of a table. */
const NUMBERING = /^(?:\d+|[ivx]+|[a-z])$/;

/** Sorts a row by its first words. */
export function rowKind({ cells }: Row): RowKind {
  if (!cells.some(isFilled)) return 'blank';
  if (isColumnNumbers(cells)) return 'column-numbers';
  for (const cell of cells) {
    const kind = cell.kind === 'text' && isFilled(cell) ? kindByWords(cell.text) : undefined;
    if (kind !== undefined) return kind;
  }
  return 'data';
}

function isFilled(cell: Cell): boolean {
  return !isBlank(cell) && cell.state !== 'dropped';
}

/** `undefined` for a text that is no more than a number of a row. */
const kindByWords = remembered((text): RowKind | undefined => {
  const total = totalWords(text);
  if (total !== undefined) return total === 'carried' ? 'carried' : 'total';
  const words = foldWords(text);
  if (words === '' || NUMBERING.test(words)) return undefined;
  return beginsCumulativeRow(words) ? 'cumulative' : 'data';
});

/** `MS`, which is short for `Mã số`. */
const NUMBERS_ROW = /^(?:MS|mã số)[.:]?$/i;

const COLUMN_NUMBER = /^(?:\d{1,3}(?:\s*=[\d\s+\-=.…]+)?|[A-Za-zĐđ]|MS)$/;

/** Numbers, and sums of them that are equal: `9 = 11+12+…+16`. */
const NUMBERED = /^[\d\s=+*.…(),-]*$/;

/** A row that numbers the columns: `(1) [2] (3)=(1)+(2)`, `1 2 3`, `A B 1 2`, `MS 1=2+3 4`; a row `MS`, however it numbers them. */
function isColumnNumbers(cells: readonly Cell[]): boolean {
  const first = cells.findIndex(isFilled);
  if (NUMBERS_ROW.test(cells[first]?.text.trim() ?? '')) {
    return cells.slice(first + 1).every(({ kind, text }) => kind !== 'text' || NUMBERED.test(text));
  }
  let filled = 0;
  const numbers: number[] = [];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    const text = cell.kind === 'number' ? String(cell.number) : withoutBrackets(cell.text.trim());
    if (!COLUMN_NUMBER.test(text)) return false;
    if (/^\d/.test(text)) numbers.push(Number.parseInt(text, 10));
    filled++;
  }
  return (
    filled >= 3 &&
    numbers.length >= 2 &&
    numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
  );
}

function withoutBrackets(text: string): string {
  return /^[([]/.test(text) ? text.replace(/[()[\]]/g, '') : text;
}

/** At least two figures side by side: a row of a table, not a line of text with a number in it. */
export function isOfFigures(row: Row): boolean {
  let figures = 0;
  for (const { kind, text } of row.cells)
    if (kind === 'number' || (kind === 'text' && /^\d[\d.,]*$/.test(text))) figures++;
  return figures >= 2 && rowKind(row) !== 'column-numbers';
}

/** A line of text; labels side by side begin something else. */
export function isOneText({ cells }: Row): boolean {
  return cells.filter((cell) => !isBlank(cell)).length <= 1;
}
