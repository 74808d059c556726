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

/**
 * Column letters, labels and rows as they stand in the sheet, `>` beside the row of the finding, `^` below its cell, and `-`
 * below other cells that it names.
 */
export function excerptText(excerpt: Excerpt, finding: FindingWords, drawing: Drawing): DrawnExcerpt {
  const { at, related } = finding;
  const { top, bottom } = excerpt.header;
  const places = [at, ...related].filter(({ file, sheet }) => file === at.file && sheet === at.sheet);
  const numbers = [bottom, ...excerpt.rows.map(({ number }) => number)];
  const digits = String(Math.max(...numbers)).length;
  const columns = fitExcerpt(excerpt, places, drawing.width - INDENT - digits - BAR.length - 2);
  const color = severityColors[finding.severity];
  const { paint } = drawing;
  const marked = new Set<Place>();

  const line = (number: number | undefined, texts: readonly string[], isMarked = false): string => {
    const shown = (number === undefined ? '' : String(number)).padStart(digits);
    const sign = isMarked ? paint(color, '>') : ' ';
    return `${' '.repeat(INDENT - 2)}${sign} ${paint('dim', `${shown} ${BAR}`)} ${side(columns, texts)}`.trimEnd();
  };
  /** The row, and the line of marks below it where it has any; `isOf` tells the places in it. */
  const withMarks = (row: string, texts: readonly string[], isOf: (place: Place) => boolean): string[] => {
    const own = places.filter(isOf);
    const signs = columns.map(({ at: column }, index) => {
      const found = own.filter((place) => place.column === column);
      for (const place of found) marked.add(place);
      const sign = found.includes(at) ? '^' : found.length > 0 ? '-' : '';
      return sign.repeat(Math.max(1, textWidth(texts[index] ?? '')));
    });
    const marks = signs.some((sign) => sign !== '');
    return marks ? [row, line(undefined, signs).replace(/[-^]+/g, (sign) => paint(color, sign))] : [row];
  };

  const letters = columns.map((column) => columnLetters(column.at));
  const labels = labelRows(columns);
  const lastLabels = labels.at(-1) ?? [];
  const isOfHeader = ({ row }: Place): boolean => row !== undefined && row >= top && row <= bottom;
  const lastHeaderLine = line(bottom, lastLabels, isOfHeader(at));
  const lines = [
    line(undefined, letters),
    ...labels.slice(0, -1).map((texts) => line(undefined, texts)),
    ...withMarks(lastHeaderLine, lastLabels, isOfHeader),
    ...excerpt.rows.flatMap(({ number }, index) => {
      const texts = columns.map(({ cells }) => cells[index] ?? '');
      return withMarks(line(number, texts, number === at.row), texts, ({ row }) => row === number);
    }),
  ];
  return { lines, marks: (place) => marked.has(place) };
}

function side(columns: readonly FittedColumn[], texts: readonly string[]): string {
  return columns
    .map(({ width, align }, index) => padded(texts[index] ?? '', width, align))
    .join(' '.repeat(EXCERPT_GAP));
}

/** The labels line by line, level at the bottom. */
function labelRows(columns: readonly FittedColumn[]): string[][] {
  const height = Math.max(...columns.map(({ labelLines }) => labelLines.length));
  return Array.from({ length: height }, (_, line) =>
    columns.map(({ labelLines }) => labelLines[line - height + labelLines.length] ?? ''),
  );
}
