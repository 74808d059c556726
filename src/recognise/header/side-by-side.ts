import { type CommonColumn, commonColumns } from '../../forms/common-columns.ts';
import { isBlank } from '../../model/cell.ts';
import { type Band, withinBand } from '../band.ts';
import { type FindHeader, type Header, isComplete } from './find-header.ts';

/** A table, and the columns that are its own where another stands beside it. */
export interface Part {
  readonly header: Header;
  readonly band?: Band;
}

export interface Parts {
  readonly read: readonly Part[];
  /** Tables that cannot be read, and the names of the columns that they lack. */
  readonly lost: readonly { readonly header: Header; readonly band: Band; readonly missing: readonly string[] }[];
}

/**
 * The tables whose headers stand side by side in the rows of one, with a column without labels between them or not. One that
 * leaves unit or period to a column of its neighbour is lost: nobody can tell whether that column speaks of it too.
 */
export function partsOf(found: Header, findHeader: FindHeader): Parts {
  const beside = partsIn(gapBands(found), found, findHeader, () => true);
  const parts = beside.length > 1 ? beside : partsIn(ownBands(found), found, findHeader, isComplete);
  if (parts.length < 2) return { read: [{ header: found }], lost: [] };
  const roles = ROLES.filter((role) => parts.some(({ header }) => header.roles.has(role)));
  const told = parts.map((part) => ({ ...part, missing: missingIn(part.header, roles) }));
  const read = told.filter(({ missing }) => missing.length === 0);
  if (read.length === 0) return { read: [{ header: found }], lost: [] };
  return { read, lost: told.filter(({ missing }) => missing.length > 0) };
}

const ROLES: readonly CommonColumn['role'][] = ['unit', 'period', 'quarter', 'year'];

function missingIn(header: Header, roles: readonly CommonColumn['role'][]): string[] {
  const common = commonColumns.filter(({ role }) => roles.includes(role) && !header.roles.has(role));
  return [...common, ...header.missing].map(({ label }) => label.vi);
}

function partsIn(
  bands: readonly Band[],
  { rows }: Header,
  findHeader: FindHeader,
  isMeant: (header: Header) => boolean,
): { header: Header; band: Band }[] {
  if (bands.length < 2) return [];
  return bands.flatMap((band) => {
    const own = rows.map((row) => withinBand(row, band));
    const header = findHeader(own.slice(0, own.findLastIndex(({ cells }) => !cells.every(isBlank)) + 1));
    return header !== undefined && isMeant(header) ? [{ header, band }] : [];
  });
}

/** Runs of columns with labels, up to the next run; what stands in a column without any is the table's on its left. */
function gapBands({ paths }: Header): Band[] {
  const starts: number[] = [];
  let isInside = false;
  for (const [index, { labels }] of paths.entries()) {
    if (labels.length > 0 && !isInside) starts.push(index + 1);
    isInside = labels.length > 0;
  }
  return bandsFrom(starts, paths.length);
}

/** The columns of the form that was found, and those before and behind them. */
function ownBands({ columns, paths, ignored, duplicates }: Header): Band[] {
  if (ignored.length + duplicates.length < 2) return [];
  const first = Math.min(...columns.values());
  return bandsFrom([...new Set([1, first, Math.max(...columns.values()) + 1])], paths.length);
}

function bandsFrom(starts: readonly number[], width: number): Band[] {
  return starts
    .filter((first) => first <= width)
    .map((first, index) => ({ first, last: (starts[index + 1] ?? width + 1) - 1 }));
}
