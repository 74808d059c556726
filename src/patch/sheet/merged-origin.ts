import { cellAddress } from '../../read/xlsx/cell-address.ts';
import { attributeOf } from '../xml/attributes.ts';
import { childOf, childrenOf, rootOf, tagOf } from '../xml/elements.ts';

/** What gives, for a cell under a merged range, the cell that shows in its place; any other cell is given back. */
export function mergedOrigin(text: string): (row: number, column: number) => { row: number; column: number } {
  const list = childOf(text, rootOf(text), 'mergeCells');
  const ranges = [...(list ? childrenOf(text, list) : [])].map((element) => {
    const [first = 'A1', last = first] = (attributeOf(tagOf(text, element), 'ref') ?? '').split(':');
    const [a, b] = [cellAddress(first), cellAddress(last)];
    return {
      row: Math.min(a.row, b.row),
      column: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    };
  });
  return (row, column) => {
    const range = ranges.find(
      (one) => one.row <= row && row <= one.bottom && one.column <= column && column <= one.right,
    );
    return range === undefined ? { row, column } : { row: range.row, column: range.column };
  };
}
