import { distance } from 'fastest-levenshtein';
import type { Column } from '../../forms/column.ts';
import type { HeaderPath } from './header-paths.ts';
import { wordingsOf } from './header-vocabulary.ts';

/**
 * The sheet columns (1-based, out of `unknown`) whose labels are nearly those of columns not found; one that is near to
 * several columns is taken for none.
 */
export function misspelt(
  wanted: readonly Column[],
  unknown: readonly number[],
  paths: readonly HeaderPath[],
): { column: Column; at: number }[] {
  const near = unknown.flatMap((at) =>
    wanted.filter((column) => isNear(paths[at - 1]?.wordings ?? [], column)).map((column) => ({ column, at })),
  );
  return near.filter((one) => near.filter((other) => other.at === one.at || other.column === one.column).length === 1);
}

function isNear(seen: readonly string[], column: Column): boolean {
  const wordings = wordingsOf(column);
  return seen.some((one) => wordings.some((wording) => isNearly(one, wording)));
}

function isNearly(seen: string, wording: string): boolean {
  const most = tolerance(wording);
  return Math.abs(seen.length - wording.length) <= most && distance(seen, wording) <= most;
}

/** Letters that may differ in a misspelt label. Short labels allow none: HTNV and HTTNV are different columns. */
function tolerance(wording: string): number {
  return wording.length < 8 ? 0 : wording.length < 15 ? 1 : 2;
}
