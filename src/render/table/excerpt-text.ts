import type { FindingWords } from '../../model/document.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import { columnLetters, type Place } from '../../model/place.ts';
import { severityColors } from '../paint.ts';
import { textWidth } from '../text-width.ts';
import type { Drawing } from './drawing.ts';
import { EXCERPT_GAP, type FittedColumn, fitExcerpt } from './fit-excerpt.ts';
import { padded } from './fit-text.ts';

/** An excerpt as lines, and whether they mark a place. */
export interface DrawnExcerpt {
  readonly lines: readonly string[];
  marks(place: Place): boolean;
}

const INDENT = 4;
const BAR = '│';

/** A line of the excerpt as texts, one for each column; letters and the upper lines of labels have no number. */
interface TextRow {
  readonly number?: number;
  readonly texts: readonly string[];
  /** True for the places that the line shows. */
  holds(place: Place): boolean;
}

/** What all lines have in common. */
interface Frame {
  readonly columns: readonly FittedColumn[];
  /** Width of the row numbers. */
  readonly digits: number;
  readonly mark: (sign: string) => string;
  readonly paint: Drawing['paint'];
}

/**
 * Column letters, labels and rows as they stand in the sheet, `>` beside the row of the finding, `^` below its cell, and `-`
 * beside or below other rows and cells that it names.
 */
export function excerptText(excerpt: Excerpt, finding: FindingWords, { width, paint }: Drawing): DrawnExcerpt {
  const { at, related, severity } = finding;
  const isNear = ({ file, sheet }: Place): boolean => file === at.file && sheet === at.sheet;
  const places = [at, ...related].filter(isNear);
  const numbers = [excerpt.header.bottom, ...excerpt.rows.map(({ number }) => number)];
  const digits = String(Math.max(...numbers)).length;
  const columns = fitExcerpt(excerpt, places, width - INDENT - digits - BAR.length - 2);
  const rows = textRows(excerpt, columns);
  const frame: Frame = { columns, digits, mark: (sign) => paint(severityColors[severity], sign), paint };
  return {
    lines: rows.flatMap((row) => rowLines(row, places.filter(row.holds), at, frame)),
    marks: (place) =>
      isNear(place) &&
      rows.some((row) => row.holds(place)) &&
      (place.column === undefined || columns.some((column) => column.at === place.column)),
  };
}

function textRows({ header, rows }: Excerpt, columns: readonly FittedColumn[]): TextRow[] {
  const labels = labelRows(columns);
  const holds = (): boolean => false;
  return [
    { texts: columns.map(({ at }) => columnLetters(at)), holds },
    ...labels.slice(0, -1).map((texts) => ({ texts, holds })),
    {
      number: header.bottom,
      texts: labels.at(-1) ?? [],
      holds: ({ row }) => row !== undefined && row >= header.top && row <= header.bottom,
    },
    ...rows.map(({ number }, index) => ({
      number,
      texts: columns.map(({ cells }) => cells[index] ?? ''),
      holds: ({ row }: Place) => row === number,
    })),
  ];
}

/** The line, and below it a line of marks where one of the places is a cell. */
function rowLines(row: TextRow, places: readonly Place[], at: Place, frame: Frame): string[] {
  const isWhole = places.some(({ column }) => column === undefined);
  const sign = places.includes(at) ? '>' : isWhole ? '-' : ' ';
  const marks = frame.columns.map((column, index) => {
    const found = places.filter((place) => place.column === column.at);
    const mark = found.includes(at) ? '^' : found.length > 0 ? '-' : '';
    return mark.repeat(Math.max(1, textWidth(row.texts[index] ?? '')));
  });
  const line = lineOf(sign, row.number, row.texts, frame);
  if (marks.every((mark) => mark === '')) return [line];
  return [line, lineOf(' ', undefined, marks, frame).replace(/[-^]+/g, frame.mark)];
}

function lineOf(sign: string, number: number | undefined, texts: readonly string[], frame: Frame): string {
  const { columns, digits, mark, paint } = frame;
  const gutter = paint('dim', `${(number === undefined ? '' : String(number)).padStart(digits)} ${BAR}`);
  const cells = columns.map(({ width, align }, index) => padded(texts[index] ?? '', width, align));
  const margin = ' '.repeat(INDENT - 2) + (sign === ' ' ? sign : mark(sign));
  return `${margin} ${gutter} ${cells.join(' '.repeat(EXCERPT_GAP))}`.trimEnd();
}

/** The labels line by line, level at the bottom. */
function labelRows(columns: readonly FittedColumn[]): string[][] {
  const height = Math.max(...columns.map(({ labelLines }) => labelLines.length));
  return Array.from({ length: height }, (_, line) =>
    columns.map(({ labelLines }) => labelLines[line - height + labelLines.length] ?? ''),
  );
}
