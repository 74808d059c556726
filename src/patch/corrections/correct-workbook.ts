import type { Source } from '../../read/reader.ts';
import { isSigned, openPackage } from '../parts/workbook-package.ts';
import { sheetsOf } from '../parts/workbook-sheets.ts';
import { patchLimits } from '../patch-limits.ts';
import { type CellXml, editCells } from '../sheet/edit-cells.ts';
import { cellText, type StringTable, stringTable } from '../sheet/string-table.ts';
import { cellStyles } from '../styles/cell-styles.ts';
import { childOf, rootOf } from '../xml/elements.ts';
import { countsFrom1904, recalculateOnLoad } from './calculation.ts';
import { withUnicodeFont, withValue } from './cell-value.ts';
import { convertShared, sharedIndex, wholeConversions } from './shared-conversions.ts';
import { isInTableHeader } from './table-headers.ts';
import { type CorrectedCell, correctedText, type WantedCell } from './wanted-cell.ts';

/**
 * A copy of a workbook with other values in some cells, and those that were changed. Formulas, texts of several looks and
 * headers that a table of Excel repeats stay as they are. `undefined` where the workbook is signed.
 */
export function correctWorkbook(
  source: Source,
  wanted: readonly WantedCell[],
): { bytes: Uint8Array; corrected: CorrectedCell[] } | undefined {
  const pack = openPackage(source, patchLimits);
  if (isSigned(pack)) return undefined;
  const strings = stringTable(pack);
  const styles = cellStyles(pack);
  const from1904 = countsFrom1904(pack);
  const corrected: CorrectedCell[] = [];
  const converted = wholeConversions(pack, wanted, strings);
  for (const sheet of sheetsOf(pack)) {
    const own = wanted.filter((one) => one.sheet === sheet.name);
    const byPlace = new Map(own.map((one) => [`${one.row},${one.column}`, one]));
    const isFixed = isInTableHeader(pack, sheet.part);
    const change = (cell: CellXml): string => {
      const one = byPlace.get(`${cell.row},${cell.column}`);
      const found =
        one && !cell.isNew && !isFixed(cell.row, cell.column) ? correctionOf(one, cell.raw, strings) : undefined;
      if (found === undefined) return cell.raw;
      corrected.push(found);
      const index = sharedIndex(cell.raw);
      if (index !== undefined && converted.has(index)) return withUnicodeFont(cell.raw, styles);
      return withValue(cell.raw, found, styles, from1904);
    };
    const text = pack.text(sheet.part);
    const edited = editCells(text, cellsByRow(own), change);
    if (edited !== text) pack.write(sheet.part, edited);
  }
  convertShared(pack, strings, converted);
  styles.save();
  if (corrected.some(({ value }) => value.type !== 'text')) recalculateOnLoad(pack);
  return { bytes: pack.bytes(), corrected };
}

/** Texts of several looks are only touched where their letters are in an old encoding, as their fonts show nothing else. */
function correctionOf(wanted: WantedCell, raw: string, strings: StringTable): CorrectedCell | undefined {
  if (childOf(raw, rootOf(raw), 'f')) return undefined;
  const before = cellText(raw, strings);
  if (before === undefined || (before.isRich && wanted.kind !== 'encoding')) return undefined;
  return correctedText(wanted, before.text);
}

function cellsByRow(cells: readonly WantedCell[]): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return rows;
}
