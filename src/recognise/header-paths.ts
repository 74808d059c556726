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
  labels.slice(0, -1).forEach((line, depth) => {
    for (let index = 1; index < width; index++) {
      const heads = (at: number): boolean => labels.slice(depth + 1).some((below) => below[at] !== '');
      if (line[index] === '' && line[index - 1] !== '' && heads(index) && heads(index - 1)) {
        line[index] = line[index - 1] ?? '';
      }
    }
  });
  return labels;
}

/** The label paths of a header of one or more rows, by column (index 0 is column A). */
export function headerPaths(lines: LabelLines): HeaderPath[] {
  return Array.from({ length: lines[0]?.length ?? 0 }, (_, index) =>
    lines.map((line) => line[index] ?? '').filter((label) => label !== ''),
  );
}

/** The label a cell shows: its own text, or that of the merged cell whose row it continues; a cell below its origin shows none. */
function labelAt(rows: readonly Row[], row: Row, column: number): string {
  const cell = cellAt(row, column);
  if (cell.origin === undefined) return labelText(cell.text, cell.kind === 'number' ? cell.number : undefined);
  if (cell.origin.row !== row.number) return '';
  const origin = rows.find((other) => other.number === cell.origin?.row);
  return origin === undefined ? '' : labelText(cellAt(origin, cell.origin.column).text, undefined);
}

function labelText(text: string, number: number | undefined): string {
  return number === undefined ? text.trim() : String(number);
}
