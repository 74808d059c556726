import type { Row } from '../../model/sheet.ts';
import { DEEPEST, type FindHeader, type Header, isBetter, isComplete, isMergedInto } from './find-header.ts';
import type { ColumnMatch } from './match-columns.ts';
import { isOpen } from './split-headings.ts';

/** A header that looked complete, together with the row below it where it goes on there: merged headings above their columns. */
export function deeperHeader(found: Header, row: Row, findHeader: FindHeader): Header | undefined {
  if (row.cells.some(({ kind }) => kind === 'number' || kind === 'date')) return undefined;
  const deeper = findHeader([...found.rows, row].slice(-DEEPEST));
  if (!deeper || !isComplete(deeper) || deeper.rows.length < 2 || isBetter(found, deeper)) return undefined;
  return isBetter(deeper, found) || goesDeeper(deeper, found) || goesOn(found, row, findHeader) ? deeper : undefined;
}

/** The row is merged with the header, or by itself a header that lacks what stands further up. */
function goesOn({ rows }: Header, row: Row, findHeader: FindHeader): boolean {
  if (isMergedInto(row, rows)) return true;
  const own = findHeader([row]);
  return own !== undefined && !isComplete(own);
}

/**
 * As good a reading that finds some column elsewhere, `Trong kỳ` under a heading that `Cùng kỳ` stands under too, or shows that
 * a heading stands over several columns.
 */
function goesDeeper(a: ColumnMatch, b: ColumnMatch): boolean {
  return (
    a.splits.some((split) => isOpen(split) || split.parts.length > 1) ||
    [...a.columns].some(([id, at]) => b.columns.get(id) !== at)
  );
}
