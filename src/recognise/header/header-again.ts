import { type Cell, isBlank } from '../../model/cell.ts';
import type { Row } from '../../model/sheet.ts';
import { fold } from '../../text/fold.ts';
import type { Header } from './find-header.ts';

/** Tells the header printed again at the top of a page, over the same columns. */
export function headerAgainTest({ paths }: Header): (row: Row) => boolean {
  const isLabel = ({ kind, text }: Cell, index: number): boolean =>
    kind === 'text' && paths[index]?.labels.some((label) => fold(label) === fold(text)) === true;
  return ({ cells }) => {
    let filled = 0;
    for (const [index, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      if (!isLabel(cell, index)) return false;
      filled++;
    }
    return filled >= 2;
  };
}
