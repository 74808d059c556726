import type { Form } from '../../forms/form.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { remembered } from '../../text/remembered.ts';
import { type HeaderPath, headerPaths, type LabelLine, labelLines, ownLabel } from './header-paths.ts';
import { vocabularyOf } from './header-vocabulary.ts';
import { type ColumnMatch, couldMatch, FEWEST, matchColumns } from './match-columns.ts';
import { isOpen } from './split-headings.ts';

/** A header row or rows read as those of a form. */
export interface Header extends ColumnMatch {
  readonly rows: readonly Row[];
  readonly paths: readonly HeaderPath[];
  /** Sheet columns below one merged cell, which names a column of the form. */
  readonly merged: ColumnMatch['duplicates'];
}

/** Header rows that are tried together: official forms print up to five. */
export const DEEPEST = 5;

/** From this share of the required columns on, a header counts as meant for the form although some are missing. */
const MEANT = 0.6;

/**
 * The best reading of a header whose last row is the last of `rows`: the form with most columns matched, in as few rows
 * as that needs. `undefined` where no form is meant.
 */
export type FindHeader = (rows: readonly Row[]) => Header | undefined;

/** What rows must show before they are looked at more closely. */
interface Thresholds {
  /** False where no row of a header says so little of the forms. */
  readonly isLikely?: (row: Row) => boolean;
  /** Columns of a form that must be spelt right. */
  readonly fewest?: (form: Form) => number;
}

/** How a form understands the last lines of a header; its duplicates may be one merged cell. */
interface Reading {
  readonly match: ColumnMatch;
  readonly paths: readonly HeaderPath[];
  readonly depth: number;
}

/** Letters of a wide header of five rows. */
const LONGEST_HEADER = 10_000;

/** Finds the headers of some forms among the rows of one sheet. */
export function headerFinder(forms: readonly Form[], thresholds: Thresholds = {}): FindHeader {
  const vocabulary = vocabularyOf(forms);
  const known = new WeakMap<Row, boolean>();

  /** A row is looked at with each of the rows below it. */
  function hasWording(row: Row): boolean {
    const has = known.get(row) ?? row.cells.some((cell) => vocabulary.endsWording(ownLabel(cell)));
    known.set(row, has);
    return has;
  }

  const { isLikely = hasWording, fewest = () => FEWEST } = thresholds;
  /** An office draws the same header on every sheet. */
  const readingsOf = remembered((key) => readingsIn(JSON.parse(key)), LONGEST_HEADER);

  function readingsIn(lines: readonly LabelLine[]): Reading[] {
    const readings: Reading[] = [];
    const tried = new Map<Form, ColumnMatch>();
    let below: readonly HeaderPath[] = [];
    for (const [index, paths] of headerPaths(lines, vocabulary).entries()) {
      // A blank line on top changes nothing.
      if (paths === undefined) continue;
      for (const form of forms) {
        const before = tried.get(form);
        if ((before && addsNothing(before, paths, below)) || !couldMatch(form, paths, fewest(form))) continue;
        const match = matchColumns(form, paths);
        tried.set(form, match);
        if (isMeant(match)) readings.push({ match, paths, depth: index + 1 });
      }
      below = paths;
    }
    return readings;
  }

  return (rows) => {
    const last = rows.at(-1);
    if (last === undefined || !(hasTwoTexts(last) || isMergedInto(last, rows)) || !rows.some(isLikely))
      return undefined;
    let best: Header | undefined;
    for (const { match, paths, depth } of readingsOf(JSON.stringify(labelLines(rows)))) {
      const merged = match.duplicates.filter(({ first, second }) => isSameCell(last, first, second));
      const duplicates = match.duplicates.filter((one) => !merged.includes(one));
      const found = { ...match, duplicates, merged, rows: rows.slice(-depth), paths };
      if (best === undefined || isBetter(found, best)) best = found;
    }
    return best;
  };
}

/** True where the headings of one line more stand over columns that are all understood without them, and alike with them. */
function addsNothing(
  { form, ignored, typos, duplicates, splits }: ColumnMatch,
  paths: readonly HeaderPath[],
  below: readonly HeaderPath[],
): boolean {
  if (ignored.length + typos.length + duplicates.length + splits.length > 0) return false;
  return paths.every((path, index) => {
    const known = below[index];
    const isAsBefore = path.meanings === known?.meanings && path.heads === known.heads;
    return path === known || (isAsBefore && path.meanings.has(form));
  });
}

function hasTwoTexts({ cells }: Row): boolean {
  let texts = 0;
  for (const { kind } of cells) if (kind === 'text' && ++texts === 2) return true;
  return false;
}

/** Some cell of the row is merged with one of these rows above it. */
export function isMergedInto({ number, cells }: Row, rows: readonly Row[]): boolean {
  return cells.some(
    ({ origin }) => origin !== undefined && origin.row < number && rows.some((row) => row.number === origin.row),
  );
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
    found(match) -
    match.missing.length -
    match.duplicates.length +
    (match.roles.size + match.personal.length + match.cumulative.size - match.typos.length) / 100
  );
}

/** How many columns there are, those included whose heading stands over several of which nobody can tell which it is. */
function found({ columns, splits }: ColumnMatch): number {
  return columns.size + splits.filter(isOpen).length;
}

function isMeant(match: ColumnMatch): boolean {
  const { form, missing } = match;
  const required = form.columns.filter((column) => !column.optional).length;
  return found(match) >= FEWEST && required - missing.length >= MEANT * required;
}

/** The same columns of the same form, wherever they stand. */
export function isSameHeader(a: Header, b: Header): boolean {
  return (
    a.form === b.form &&
    a.columns.size === b.columns.size &&
    [...a.columns].every(([id, at]) => b.columns.get(id) === at)
  );
}

function isSameCell(row: Row, first: number, second: number): boolean {
  const originOf = (column: number): number => cellAt(row, column).origin?.column ?? column;
  return originOf(first) === originOf(second);
}
