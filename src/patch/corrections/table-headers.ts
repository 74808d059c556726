import { cellAddress } from '../../read/xlsx/cell-address.ts';
import { linksOf } from '../parts/links.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { attributeOf } from '../xml/attributes.ts';
import { rootOf, tagOf } from '../xml/elements.ts';

/** Whether a cell is the heading of a table of Excel, which keeps its name a second time: one of the two must not change alone. */
export function isInTableHeader(pack: WorkbookPackage, sheet: string): (row: number, column: number) => boolean {
  const headers = linksOf(pack, sheet)
    .filter(({ type, part }) => type === 'table' && pack.has(part))
    .map(({ part }) => {
      const text = pack.text(part);
      const [first = 'A1', last = first] = (attributeOf(tagOf(text, rootOf(text)), 'ref') ?? '').split(':');
      return { ...cellAddress(first), right: cellAddress(last).column };
    });
  return (row, column) => headers.some((one) => one.row === row && one.column <= column && column <= one.right);
}
