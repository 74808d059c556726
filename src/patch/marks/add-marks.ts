import { resultSheetTitle } from '../../model/result-sheet.ts';
import { addNotes } from '../notes/sheet-notes.ts';
import { namespacesOf } from '../parts/namespaces.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { sheetNames, workbookPart } from '../parts/workbook-sheets.ts';
import type { MarkRecord } from '../result-sheet/mark-record.ts';
import type { ResultPage } from '../result-sheet/result-page.ts';
import { resultSheetXml } from '../result-sheet/result-sheet-xml.ts';
import { resultStyles } from '../result-sheet/result-styles.ts';
import { addFirstSheet } from '../result-sheet/sheet-order.ts';
import { type CellXml, editCells, startTag } from '../sheet/edit-cells.ts';
import { type CellStyles, cellStyles } from '../styles/cell-styles.ts';
import { tintFill } from '../styles/tints.ts';
import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { type PlacedMark, placedMarks } from './placed-marks.ts';

/** Tints the cells with errors and warnings, puts a note at each, and lists every finding on a sheet in front. */
export function addMarks(pack: WorkbookPackage, page: ResultPage): void {
  const styles = cellStyles(pack);
  const marks = placedMarks(pack, page);
  const records = new Map<number, MarkRecord>();
  for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
    const own = marks.filter((mark) => mark.sheet === sheet);
    for (const [id, record] of tint(pack, sheet.part, own, styles)) records.set(id, record);
    addNotes(pack, sheet.part, own);
  }
  const namespaces = namespacesOf(pack.text(workbookPart(pack)));
  const xml = resultSheetXml(page, records, resultStyles(styles), namespaces);
  styles.save();
  addFirstSheet(pack, freeName(pack, resultSheetTitle[page.lang]), xml);
}

function tint(
  pack: WorkbookPackage,
  part: string,
  marks: readonly PlacedMark[],
  styles: CellStyles,
): Map<number, MarkRecord> {
  const records = new Map<number, MarkRecord>();
  const byRow = new Map<number, Map<number, PlacedMark>>();
  for (const mark of marks) byRow.set(mark.row, (byRow.get(mark.row) ?? new Map()).set(mark.column, mark));
  const wanted = new Map([...byRow].map(([row, own]) => [row, new Set(own.keys())]));
  const change = (cell: CellXml): string => {
    const mark = byRow.get(cell.row)?.get(cell.column);
    if (mark === undefined) return cell.raw;
    const tag = startTag(cell.raw);
    const style = attributeOf(tag, 's');
    const number = Number(style ?? 0);
    records.set(mark.id, {
      sheet: mark.sheet.name,
      row: cell.row,
      column: cell.column,
      style: style === undefined ? null : number,
      xf: styles.xf(number),
      fill: styles.fillOf(number),
      made: cell.isInNewRow ? 'row' : cell.isNew ? 'cell' : null,
    });
    const tinted = styles.changed(number, { fill: tintFill(mark.severity) });
    return withAttribute(tag, 's', String(tinted), 'r') + cell.raw.slice(tag.length);
  };
  pack.write(part, editCells(pack.text(part), wanted, change));
  return records;
}

/** A workbook may have a sheet of that name for something else. */
function freeName(pack: WorkbookPackage, title: string): string {
  const taken = new Set(sheetNames(pack).map((name) => name.toLowerCase()));
  let name = title;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${title} (${number})`;
  return name;
}
