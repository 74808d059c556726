import { cellAddress } from '../../read/xlsx/cell-address.ts';
import { attributeOf } from '../xml/attributes.ts';
import { childOf, childrenOf, rootOf, tagOf, type XmlElement } from '../xml/elements.ts';

/** A `row` of a worksheet part, numbered as the reader numbers it. */
export interface SheetRow {
  readonly element: XmlElement;
  readonly number: number;
}

/** A `c` element. */
export interface SheetCell {
  readonly element: XmlElement;
  readonly column: number;
}

export function sheetDataOf(text: string): XmlElement | undefined {
  return childOf(text, rootOf(text), 'sheetData');
}

export function* rowsOf(text: string): Generator<SheetRow> {
  const data = sheetDataOf(text);
  let number = 0;
  for (const element of data ? childrenOf(text, data) : []) {
    if (element.local !== 'row') continue;
    number = rowNumber(text, element) ?? number + 1;
    yield { element, number };
  }
}

/** What the row says, or its first cell where it says nothing itself. */
function rowNumber(text: string, element: XmlElement): number | undefined {
  const own = attributeOf(tagOf(text, element), 'r');
  if (own !== undefined) return Number(own);
  const first = childOf(text, element, 'c');
  const address = first && attributeOf(tagOf(text, first), 'r');
  return address === undefined ? undefined : cellAddress(address).row;
}

export function* cellsOf(text: string, row: SheetRow): Generator<SheetCell> {
  let column = 0;
  for (const element of childrenOf(text, row.element)) {
    if (element.local !== 'c') continue;
    const address = attributeOf(tagOf(text, element), 'r');
    column = address === undefined ? column + 1 : cellAddress(address).column;
    yield { element, column };
  }
}

/** Style of the cells that a row or column does not have: the row's where it says so, else the column's. */
export function defaultStyle(text: string, row: SheetRow | undefined, column: number): string | undefined {
  const tag = row ? tagOf(text, row.element) : '';
  if (['1', 'true'].includes(attributeOf(tag, 'customFormat') ?? '')) return attributeOf(tag, 's');
  const cols = childOf(text, rootOf(text), 'cols');
  for (const element of cols ? childrenOf(text, cols) : []) {
    const col = tagOf(text, element);
    const [min, max] = [Number(attributeOf(col, 'min')), Number(attributeOf(col, 'max'))];
    if (min <= column && column <= max) return attributeOf(col, 'style');
  }
  return undefined;
}
