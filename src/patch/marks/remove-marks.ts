import { isResultSheet } from '../../model/result-sheet.ts';
import { removeNotes } from '../notes/sheet-notes.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { type SheetPart, sheetsOf } from '../parts/workbook-sheets.ts';
import { type MarkRecord, readRecord } from '../result-sheet/mark-record.ts';
import { FIRST_LINE, RECORD_COLUMN } from '../result-sheet/result-sheet-xml.ts';
import { removeSheet } from '../result-sheet/sheet-order.ts';
import { cellsOf, rowsOf } from '../sheet/rows.ts';
import { cellText, type StringTable, stringTable } from '../sheet/string-table.ts';
import { type CellStyles, cellStyles } from '../styles/cell-styles.ts';
import { rawOf } from '../xml/elements.ts';
import { removeTints } from './remove-tints.ts';

/**
 * Takes all marks of an earlier run out of a workbook, also where another program has saved it since: sheets of results,
 * notes and tints. A cell gets the fill back that it had; one of which nothing is known any more gets none.
 */
export function removeMarks(pack: WorkbookPackage): void {
  const strings = stringTable(pack);
  const sheets = sheetsOf(pack);
  const own = sheets.filter((sheet) => isOwn(pack, sheet, strings));
  const records = new Map(own.flatMap((sheet) => [...recordsOn(pack.text(sheet.part), strings)]));
  const others = sheets.filter((sheet) => !own.includes(sheet));
  const noted = others.map((sheet) => ({ sheet, ids: removeNotes(pack, sheet.part) }));
  if (own.length > 0 || noted.some(({ ids }) => ids.length > 0)) {
    const styles: CellStyles = cellStyles(pack);
    for (const { sheet, ids } of noted) removeTints(pack, sheet, { ids, records }, styles);
    styles.save();
  }
  for (const sheet of own.reverse()) removeSheet(pack, sheet);
}

function isOwn(pack: WorkbookPackage, sheet: SheetPart, strings: StringTable): boolean {
  const text = pack.text(sheet.part);
  for (const row of rowsOf(text)) {
    const texts = [...cellsOf(text, row)].map(({ element }) => cellText(rawOf(text, element), strings)?.text ?? '');
    return row.number === 1 && isResultSheet(texts.map((one) => one.normalize('NFC')));
  }
  return false;
}

/** What the hidden column says, by the number of the line. */
function* recordsOn(text: string, strings: StringTable): Generator<[number, MarkRecord]> {
  for (const row of rowsOf(text)) {
    if (row.number < FIRST_LINE) continue;
    const cells = [...cellsOf(text, row)];
    const raw = (column: number): string => {
      const cell = cells.find((one) => one.column === column);
      return cell ? rawOf(text, cell.element) : '';
    };
    const written = raw(RECORD_COLUMN);
    const record = written === '' ? undefined : readRecord(cellText(written, strings)?.text ?? '');
    const number = /<(?:\w+:)?v>([\d.]+)</.exec(raw(1))?.[1];
    if (record && number !== undefined) yield [Number(number), record];
  }
}
