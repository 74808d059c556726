import type { Cell } from '../../src/model/cell.ts';
import type { SheetRows } from './read-all.ts';

/** What Excel makes a number of in a CSV. */
const COUNT = /^(?:0|-?[1-9]\d{0,5})$/;

/** A cell as Excel shows it to a Vietnamese office; a whole number stays a number. */
export function shownCell(cell: Cell | undefined): string | number {
  if (cell === undefined || cell.state === 'covered') return '';
  if (cell.state === 'unknown') return '=…';
  switch (cell.kind) {
    case 'number':
      return shownNumber(cell);
    case 'date':
      return cell.text.split('-').reverse().join('/');
    case 'boolean':
      return cell.number === 1 ? 'TRUE' : 'FALSE';
    default:
      return COUNT.test(cell.text) ? Number(cell.text) : cell.text;
  }
}

function shownNumber({ number, percent }: Cell): string | number {
  if (percent) return `${String(number * 100).replace('.', ',')}%`;
  return Number.isInteger(number) ? number : String(Math.round(number * 1000) / 1000).replace('.', ',');
}

/** True where typing what is shown gives the cell again. */
export function isPlainCell({ kind, state, number, percent }: Cell): boolean {
  if (state === 'covered' || state === 'unknown') return false;
  return kind === 'blank' || kind === 'text' || (kind === 'number' && Number.isInteger(number) && !percent);
}

/** The label of each column: the lowest text of its heading, merged cells looked through. */
export function labelsOf(
  { rows }: SheetRows,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  columns: readonly number[],
): (string | number)[] {
  return columns.map((column) => {
    for (let number = bottom; number >= top; number--) {
      const text = shownCell(rows.find((row) => row.number === number)?.cells[column - 1]);
      if (text !== '') return text;
    }
    return '';
  });
}
