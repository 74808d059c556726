import type { Excerpt, ExcerptColumn } from '../../model/excerpt.ts';
import { columnLetters, type Place } from '../../model/place.ts';
import { textWidth } from '../text-width.ts';
import { longestWord, wrapWords } from '../wrap-words.ts';
import { fitText } from './fit-text.ts';

/** A column of an excerpt in the width that it is drawn in. */
export interface FittedColumn extends ExcerptColumn {
  readonly width: number;
  readonly labelLines: readonly string[];
  /** One for each row of the excerpt. */
  readonly cells: readonly string[];
}

export const EXCERPT_GAP = 2;

/** How much room a column may take, in terminal columns and lines. */
interface Measure {
  readonly labelLines: number;
  readonly widestLabel: number;
  readonly widestCell: number;
}

/** From loose to tight. */
const MEASURES: readonly [Measure, ...Measure[]] = [
  { labelLines: 2, widestLabel: 16, widestCell: 24 },
  { labelLines: 3, widestLabel: 11, widestCell: 19 },
  { labelLines: 5, widestLabel: 8, widestCell: 12 },
];
/** A unit and a kind. */
const MOST_NAMES = 2;
/** A label narrower than this says nothing. */
const LEAST_LABEL = 8;

/**
 * The columns of an excerpt that stand side by side in `room`: those that are marked and what tells rows apart before
 * neighbours. They are tightened where not all marked ones fit. At least one.
 */
export function fitExcerpt(excerpt: Excerpt, marked: readonly Place[], room: number): FittedColumn[] {
  const named = new Set(marked.map(({ column }) => column));
  const wanted = excerpt.columns.filter(({ at }) => named.has(at)).length;
  let fitting: FittedColumn[] = [];
  for (const measure of MEASURES) {
    fitting = taken(excerpt, marked, room, measure);
    if (fitting.filter(({ at }) => named.has(at)).length === wanted) break;
  }
  return fitting;
}

function taken(excerpt: Excerpt, marked: readonly Place[], room: number, measure: Measure): FittedColumn[] {
  const all = excerpt.columns.map((column, index) => {
    const texts = excerpt.rows.map(({ cells }) => cells[index] ?? '');
    return fitted(column, texts, room, measure);
  });
  const found: FittedColumn[] = [];
  let left = room + EXCERPT_GAP;
  for (const column of inOrder(all, marked)) {
    if (column.width + EXCERPT_GAP > left) continue;
    found.push(column);
    left -= column.width + EXCERPT_GAP;
  }
  return found.sort((a, b) => a.at - b.at);
}

function inOrder(columns: readonly FittedColumn[], marked: readonly Place[]): Set<FittedColumn> {
  const center = marked[0]?.column ?? 0;
  const near = [...columns].sort((a, b) => Math.abs(a.at - center) - Math.abs(b.at - center) || a.at - b.at);
  const named = marked.flatMap(({ column }) => columns.filter(({ at }) => at === column));
  const tellingRows = columns.filter(({ tellsRows }) => tellsRows).slice(0, MOST_NAMES);
  return new Set([...named.slice(0, 1), ...tellingRows.slice(0, 1), ...named, ...tellingRows, ...near]);
}

function fitted(column: ExcerptColumn, texts: readonly string[], room: number, measure: Measure): FittedColumn {
  const { labelLines, widestLabel, widestCell } = measure;
  const cells = texts.map((text) => fitText(text, Math.min(widestCell, room)));
  const content = Math.max(columnLetters(column.at).length, ...cells.map(textWidth));
  const least = Math.max(
    Math.min(longestWord(column.label), widestLabel),
    Math.min(LEAST_LABEL, textWidth(column.label)),
  );
  let width = Math.max(content, least);
  while (width < widestLabel && wrapWords(column.label, width).length > labelLines) width++;
  width = Math.min(width, room);
  return { ...column, width, cells, labelLines: linesOf(column.label, width, labelLines) };
}

/** A label in so many lines; of one under headings (`Khiếu nại › Số đơn`) the end says more than the beginning. */
function linesOf(label: string, width: number, most: number): string[] {
  const lines = wrapWords(label, width);
  if (lines.length <= most) return lines;
  const below = label.indexOf(HEADING_END);
  if (below >= 0) return linesOf(label.slice(below + HEADING_END.length), width, most);
  return [...lines.slice(0, most - 1), fitText(lines.slice(most - 1).join(' '), width)];
}

const HEADING_END = ' › ';
