import { columnLetters } from '../../model/place.ts';
import { prefixOf, rawOf, rootOf, tagOf } from '../xml/elements.ts';
import { appendInside, type Edit, insertBefore, splice } from '../xml/splice.ts';
import { cellsOf, defaultStyle, rowsOf, type SheetCell, type SheetRow, sheetDataOf } from './rows.ts';

/** A cell as it stands in the file; one that the file does not have comes as an empty one with the style it would have. */
export interface CellXml {
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly isNew: boolean;
  readonly isInNewRow: boolean;
}

/** Cells to change by row and column. */
export type WantedCells = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Gives each wanted cell to `change` and writes what comes back in its place. Cells and rows that are not there are put in
 * where they belong, unless nothing changes in them. All other text stays as it is.
 */
export function editCells(text: string, wanted: WantedCells, change: (cell: CellXml) => string): string {
  const edits: Edit[] = [];
  const left = new Map(wanted);
  const numbers = [...wanted.keys()].sort((a, b) => a - b);
  const prefix = prefixOf(rootOf(text));
  let next = 0;
  const newRows = (until: number): string => {
    let made = '';
    for (let number = numbers[next]; number !== undefined && number < until; number = numbers[++next]) {
      const columns = left.get(number);
      if (columns) made += newRow(text, prefix, number, columns, change);
    }
    return made;
  };
  for (const row of rowsOf(text)) {
    const before = newRows(row.number);
    if (before !== '') edits.push(insertBefore(row.element, before));
    const columns = left.get(row.number);
    if (columns) edits.push(...rowEdits(text, prefix, row, columns, change));
    left.delete(row.number);
  }
  const after = newRows(Number.POSITIVE_INFINITY);
  const data = sheetDataOf(text);
  if (after !== '' && data) edits.push(appendInside(text, data, after));
  return splice(text, edits);
}

function newRow(
  text: string,
  prefix: string,
  row: number,
  columns: ReadonlySet<number>,
  change: (cell: CellXml) => string,
): string {
  const cells = inOrder(columns).map((column) => newCell(text, prefix, { row, column }, undefined, change));
  return cells.every((cell) => cell === '') ? '' : `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
}

function rowEdits(
  text: string,
  prefix: string,
  row: SheetRow,
  columns: ReadonlySet<number>,
  change: (cell: CellXml) => string,
): Edit[] {
  const edits: Edit[] = [];
  const cells = [...cellsOf(text, row)];
  let last = '';
  for (const column of inOrder(columns)) {
    const own = cells.find((cell) => cell.column === column);
    if (own) {
      edits.push(changed(text, row, own, change));
      continue;
    }
    const made = newCell(text, prefix, { row: row.number, column }, row, change);
    const following = cells.find((cell) => cell.column > column);
    if (following) edits.push(insertBefore(following.element, made));
    else last += made;
  }
  if (last !== '') edits.push(appendInside(text, row.element, last));
  return edits.filter((edit) => edit.text !== text.slice(edit.start, edit.end));
}

function changed(text: string, row: SheetRow, cell: SheetCell, change: (cell: CellXml) => string): Edit {
  const { start, end } = cell.element;
  const raw = rawOf(text, cell.element);
  const given = { row: row.number, column: cell.column, raw, isNew: false, isInNewRow: false };
  return { start, end, text: change(given) };
}

function newCell(
  text: string,
  prefix: string,
  { row, column }: { row: number; column: number },
  inRow: SheetRow | undefined,
  change: (cell: CellXml) => string,
): string {
  const style = defaultStyle(text, inRow, column);
  const raw = `<${prefix}c r="${columnLetters(column)}${row}"${style === undefined ? '' : ` s="${style}"`}/>`;
  const made = change({ row, column, raw, isNew: true, isInNewRow: inRow === undefined });
  return made === raw ? '' : made;
}

function inOrder(columns: ReadonlySet<number>): number[] {
  return [...columns].sort((a, b) => a - b);
}

/** The start tag of a cell, or of any element at the start of a text. */
export function startTag(raw: string): string {
  return tagOf(raw, rootOf(raw));
}
