import type { Form } from '../forms/form.ts';
import { cellAt, type Row } from '../model/sheet.ts';
import { type HeaderPath, headerPaths, labelLines, ownLabel } from './header-paths.ts';
import { type ColumnMatch, matchColumns } from './match-columns.ts';
import { endsColumnLabel, FEWEST, possibleForms } from './vocabulary.ts';

/** A header row or rows read as those of a form. */
export interface Header extends ColumnMatch {
  readonly rows: readonly Row[];
  readonly paths: readonly HeaderPath[];
}

/** Header rows that are tried together: official forms print up to five. */
export const DEEPEST = 5;

/** From this share of the required columns on, a header counts as meant for the form although some are missing. */
const MEANT = 0.6;

/**
 * The best reading of a header whose last row is the last of `rows`: the form with most columns matched, in as few rows
 * as that needs. `undefined` where no form is meant.
 */
export function findHeader(rows: readonly Row[], forms: readonly Form[]): Header | undefined {
  const last = rows.at(-1);
  if (last === undefined || last.cells.filter((cell) => cell.kind === 'text').length < 2) return undefined;
  if (!rows.some((row) => row.cells.some((cell) => endsColumnLabel(forms, ownLabel(cell))))) return undefined;
  const lines = labelLines(rows.slice(-DEEPEST));
  const depths = headerPaths(lines);
  const possible = possibleForms(forms, depths.at(-1) ?? []);
  if (possible.length === 0) return undefined;
  let best: Header | undefined;
  for (const [index, paths] of depths.entries()) {
    // A blank line on top changes nothing.
    if (lines.at(-index - 1)?.every((label) => label === '')) continue;
    const headerRows = rows.slice(-index - 1);
    for (const form of possible) {
      const match = matchColumns(form, paths, (first, second) => isSameCell(last, first, second));
      const header: Header = { ...match, rows: headerRows, paths };
      if (isMeant(header) && (best === undefined || isBetter(header, best))) best = header;
    }
  }
  return best;
}

/** All required columns are there. */
export function isComplete(header: ColumnMatch): boolean {
  return header.missing.length === 0;
}

export function isBetter(a: ColumnMatch, b: ColumnMatch): boolean {
  if (isComplete(a) !== isComplete(b)) return isComplete(a);
  return score(a) > score(b);
}

function score(match: ColumnMatch): number {
  return (
    match.columns.size -
    match.missing.length -
    match.duplicates.length +
    (match.roles.size + match.personal.length - match.typos.length) / 100
  );
}

function isMeant({ form, missing, columns }: ColumnMatch): boolean {
  const required = form.columns.filter((column) => !column.optional).length;
  return columns.size >= FEWEST && required - missing.length >= MEANT * required;
}

/** Two columns that one merged cell of the row covers. */
function isSameCell(row: Row, first: number, second: number): boolean {
  const originOf = (column: number): number => cellAt(row, column).origin?.column ?? column;
  return originOf(first) === originOf(second);
}
