import { type Cell, isBlank } from '../../src/model/cell.ts';
import { columnLetters } from '../../src/model/place.ts';
import type { Row } from '../../src/model/sheet.ts';

/** Each cell that says something, by address, in a few letters: `A1: 'text'`, `B2: =5`, `C3: ?`, `D4: ^D3`, `E5: 2021-03-05`. */
export function cellsAsText(rows: readonly Row[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      if (isBlank(cell) && cell.state === 'plain') continue;
      found[`${columnLetters(index + 1)}${row.number}`] = cellAsText(cell);
    }
  }
  return found;
}

function cellAsText({ kind, state, text, number, percent, origin }: Cell): string {
  if (state === 'unknown') return '?';
  if (state === 'dropped') return 'dropped';
  if (origin) return `^${columnLetters(origin.column)}${origin.row}`;
  const words = { blank: 'blank', text: `'${text}'`, number: String(number), date: text, error: text, boolean: '' };
  const value = kind === 'boolean' ? (number === 1 ? 'TRUE' : 'FALSE') : words[kind];
  return `${state === 'formula' ? '=' : ''}${value}${percent ? ' as %' : ''}`;
}
