import type { Cell } from '../model/cell.ts';
import { hasStruck, struck } from '../text/struck.ts';
import { textCell } from './xlsx/shared-strings.ts';

/** The cell of a style that crosses out: a text in brackets, of which no figure and no day is read. */
export function struckCell(cell: Cell): Cell {
  if (cell.state === 'unknown') return cell;
  switch (cell.kind) {
    case 'number':
      return textCell(struck(String(cell.number).replace('.', ',')), cell.state);
    case 'date':
      return textCell(struck(cell.text), cell.state);
    case 'text':
      return hasStruck(cell.text) ? cell : textCell(struck(cell.text), cell.state);
    default:
      return cell;
  }
}
