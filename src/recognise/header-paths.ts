import type { Cell } from '../model/cell.ts';
import { cellAt, type Row } from '../model/sheet.ts';

/** The labels above one column, from the top heading down to the column's own; vertically merged labels stand once. */
export type HeaderPath = readonly string[];

/** The labels that each row of a header shows above each column, `''` for none. */
export type LabelLines = readonly (readonly string[])[];

/**
 * The labels of header rows, top row first; a line does not depend on the lines above it. A label merged over several
 * columns, or standing left of blanks with labels below them, heads all of those columns.
 */
export function labelLines(rows: readonly Row[]): LabelLines {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const labels = rows.map((row) => Array.from({ length: width }, (_, index) => labelAt(rows, row, index + 1)));
  const below = new Array<boolean>(width).fill(false);
  for (const line of labels.toReversed()) {
    const own = line.map((label) => label !== '');
    for (let index = 1; index < width; index++) {
      const above = line[index - 1] ?? '';
      if (line[index] === '' && above !== '' && below[index] && below[index - 1]) line[index] = above;
    }
    own.forEach((labelled, index) => {
      if (labelled) below[index] = true;
    });
  }
  return labels;
}

/**
 * The label paths of the last line, of the last two and so on to all of them, each by column (index 0 is column A). A line
 * without a label above a column leaves its path as it is: the same array.
 */
export function headerPaths(lines: LabelLines): HeaderPath[][] {
  const found: HeaderPath[][] = [];
  let paths: HeaderPath[] = (lines[0] ?? []).map(() => []);
  for (const line of lines.toReversed()) {
    paths = paths.map((path, index) => {
      const label = line[index] ?? '';
      return label === '' ? path : [label, ...path];
    });
    found.push(paths);
  }
  return found;
}

/** The label a cell shows: its own text, or that of the merged cell whose row it continues; a cell below its origin shows none. */
function labelAt(rows: readonly Row[], row: Row, column: number): string {
  const cell = cellAt(row, column);
  if (cell.origin === undefined) return ownLabel(cell);
  if (cell.origin.row !== row.number) return '';
  const origin = rows.find((other) => other.number === cell.origin?.row);
  return origin === undefined ? '' : cellAt(origin, cell.origin.column).text.trim();
}

/** What a cell says as a label, whatever is merged with it. */
export function ownLabel({ kind, text, number }: Cell): string {
  return kind === 'number' ? String(number) : text.trim();
}
