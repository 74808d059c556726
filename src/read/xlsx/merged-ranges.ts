import { BLANK, type Cell, type Origin } from '../../model/cell.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import { cellAddress } from './cell-address.ts';

/** A merged range, both ends included, with the one cell that stands for all that it covers. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly covered: Cell;
}

const MERGE = /<(?:[\w.-]+:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([^"'<]*)["'][^<>]*>/g;
/** Longer than any tag that we look for. */
const TAG = 4_096;

/**
 * Merged ranges stand behind the rows, so they are looked for in the bare text before the rows are read. The parser
 * counts them again when it comes past: a sheet where the two disagree is refused.
 */
export async function findMergedRanges(
  pieces: Iterable<string> | AsyncIterable<string>,
  limits: Limits,
): Promise<MergedRange[]> {
  const found: MergedRange[] = [];
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const first = text.indexOf('mergeCell');
    // Rows are long and have none of them: only what comes behind is gone through.
    const tail = first < 0 ? '' : text.slice(Math.max(0, text.lastIndexOf('<', first)));
    for (const match of tail.matchAll(MERGE)) found.push(mergedRange(match[1] ?? ''));
    if (found.length > limits.rows) throw new UnreadableFile('F004', { what: 'merges', limit: limits.rows });
    const open = text.lastIndexOf('<');
    rest = open < 0 || text.includes('>', open) || text.length - open > TAG ? '' : text.slice(open);
  }
  return found.sort((a, b) => a.top - b.top || a.left - b.left);
}

function mergedRange(ref: string): MergedRange {
  const [first = '', last = first] = ref.split(':');
  const a = cellAddress(first);
  const b = cellAddress(last);
  return rangeOf(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  );
}

export function rangeOf(origin: Origin, last: Origin): MergedRange {
  const covered: Cell = { kind: 'blank', state: 'covered', text: '', number: Number.NaN, percent: false, origin };
  return { top: origin.row, left: origin.column, bottom: last.row, right: last.column, covered };
}

/**
 * Marks the covered cells of one row after the other, from the top down: those up to `width`, the row's widest cell.
 * What a covered cell itself holds is seen by nobody and is not read; only its kind tells that there is something.
 */
export function coverer(ranges: readonly MergedRange[]): (row: number, cells: Cell[], width: number) => void {
  let next = 0;
  let open: MergedRange[] = [];
  return (row, cells, width) => {
    const before = next;
    for (let range = ranges[next]; range && range.top <= row; range = ranges[++next]) open.push(range);
    if (open.length === 0) return;
    open = open.filter((range) => range.bottom >= row);
    if (next > before) open.sort((a, b) => a.left - b.left);
    for (const range of open) {
      if (range.left > width) break;
      cover(range, row, cells, width);
    }
  };
}

function cover(range: MergedRange, row: number, cells: Cell[], width: number): void {
  const first = row === range.top ? range.left + 1 : range.left;
  const last = Math.min(range.right, width);
  if (last < first) return;
  while (cells.length < first - 1) cells.push(BLANK);
  for (let column = first; column <= last; column++) {
    const kind = cells[column - 1]?.kind ?? 'blank';
    cells[column - 1] = kind === 'blank' ? range.covered : { ...range.covered, kind };
  }
}
