import { isBlank } from '../../model/cell.ts';
import type { Row } from '../../model/sheet.ts';
import { fold } from '../../text/fold.ts';
import type { Header } from './find-header.ts';

/** Tells the header printed again at the top of a page, over the same columns. */
export function headerAgainTest({ paths }: Header): (row: Row) => boolean {
  const words = paths.map(({ labels }) => labels.map(fold));
  return ({ cells }) => {
    let filled = 0;
    for (const [index, cell] of cells.entries()) {
      if (isBlank(cell)) continue;
      if (cell.kind !== 'text' || !words[index]?.includes(fold(cell.text))) return false;
      filled++;
    }
    return filled >= 2;
  };
}
