import type { TextColumn } from '../../forms/column.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Cell } from '../../model/cell.ts';
import { withoutStruck } from '../../text/struck.ts';
import { dateOrigins } from './date-origins.ts';
import { problem, type Typed } from './typed.ts';

/** Reads a cell of a column of names and numbers. A date there is what Excel made of `12/3`, but where days belong. */
export function typeText(cell: Cell, column: TextColumn): Typed {
  if (cell.kind === 'date' && !column.mayBeDay) {
    return problem('C013', { date: formatDate(cell.text), readings: dateOrigins(cell) });
  }
  const name = wordsOf(cell);
  if (name !== '') return { value: name };
  return column.optional ? { value: null } : problem('C012');
}

function wordsOf({ kind, text, number }: Cell): string {
  if (kind === 'date') return formatDate(text);
  return kind === 'number' ? String(number) : withoutStruck(text).trim();
}
