import type { WorkbookPackage } from '../parts/workbook-package.ts';
import type { SheetPart } from '../parts/workbook-sheets.ts';
import type { MarkRecord } from '../result-sheet/mark-record.ts';
import { type CellXml, editCells, startTag } from '../sheet/edit-cells.ts';
import { cellsOf, rowsOf } from '../sheet/rows.ts';
import type { CellStyles } from '../styles/cell-styles.ts';
import { isTint } from '../styles/tints.ts';
import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { childrenOf, rootOf, tagOf } from '../xml/elements.ts';
import { type Edit, remove, splice } from '../xml/splice.ts';

/** What is known of the marks: the cells that notes stand at now, and what cells were like, by the number of the mark. */
interface KnownMarks {
  readonly ids: readonly { readonly row: number; readonly column: number; readonly id: number }[];
  readonly records: ReadonlyMap<number, MarkRecord>;
}

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';

/** Gives every cell in one of our colours its own fill back; cells and rows that were made for a mark go again. */
export function removeTints(
  pack: WorkbookPackage,
  { name, part }: SheetPart,
  { ids, records }: KnownMarks,
  styles: CellStyles,
): void {
  const tinted = new Set(
    Array.from({ length: styles.count() }, (_, style) => style).filter((style) => isTint(styles.fillOf(style))),
  );
  if (tinted.size === 0) return;
  const text = pack.text(part);
  const wanted = new Map<number, Set<number>>();
  for (const row of rowsOf(text)) {
    const columns = [...cellsOf(text, row)].flatMap(({ element, column }) =>
      tinted.has(Number(attributeOf(tagOf(text, element), 's') ?? 0)) ? [column] : [],
    );
    if (columns.length > 0) wanted.set(row.number, new Set(columns));
  }
  const recordOf = recordFinder(name, { ids, records });
  const emptied = new Set<number>();
  const change = (cell: CellXml): string => {
    const record = recordOf(cell);
    const tag = startTag(cell.raw);
    if (record?.made && isEmpty(cell.raw)) {
      if (record.made === 'row') emptied.add(cell.row);
      return '';
    }
    const style = restored(Number(attributeOf(tag, 's') ?? 0), record, styles);
    return withAttribute(tag, 's', style === null ? undefined : String(style)) + cell.raw.slice(tag.length);
  };
  pack.write(part, withoutEmptyRows(editCells(text, wanted, change), emptied));
}

/** Finds what a cell was like by the number in its note, wherever it is now, else by where it stood. */
function recordFinder(sheet: string, { ids, records }: KnownMarks): (cell: CellXml) => MarkRecord | undefined {
  const key = (row: number, column: number): string => `${row},${column}`;
  const noted = new Map(ids.map(({ row, column, id }) => [key(row, column), records.get(id)]));
  const placed = new Map(
    [...records.values()].filter((one) => one.sheet === sheet).map((one) => [key(one.row, one.column), one]),
  );
  return ({ row, column }) => noted.get(key(row, column)) ?? placed.get(key(row, column));
}

/** The very style that the cell had where nobody has touched the looks of either; else the one it has now, with its own fill. */
function restored(now: number, record: MarkRecord | undefined, styles: CellStyles): number | null {
  if (record === undefined) return styles.changed(now, { fill: NO_FILL });
  const before = record.style ?? 0;
  const isSame = styles.xf(before) === record.xf && styles.fillOf(before) === record.fill;
  if (isSame && styles.changed(before, { fill: styles.fillOf(now) }) === now) return record.style;
  return styles.changed(now, { fill: record.fill });
}

function isEmpty(raw: string): boolean {
  const cell = rootOf(raw);
  return cell.openEnd === cell.closeStart;
}

/** Without those rows that hold nothing and say nothing but their number, as we made them. */
function withoutEmptyRows(text: string, rows: ReadonlySet<number>): string {
  const edits: Edit[] = [];
  for (const row of rows.size === 0 ? [] : rowsOf(text)) {
    const isBare = attributeNames(tagOf(text, row.element)) <= 1 && [...childrenOf(text, row.element)].length === 0;
    if (rows.has(row.number) && isBare) edits.push(remove(row.element));
  }
  return splice(text, edits);
}

function attributeNames(tag: string): number {
  return (tag.match(/=/g) ?? []).length;
}
