import type { Workbook } from 'exceljs';
import { columnLetters } from '../../model/place.ts';
import { formVersion } from '../../templates/form-version.ts';
import { STAMP_COLUMNS, STAMP_SHEET, stampRows } from '../../templates/stamp.ts';
import type { TemplateColumn, TemplateSheet } from '../../templates/template-sheet.ts';

/** The range that holds the list of a column, as a formula names it. */
export type Lists = ReadonlyMap<TemplateColumn, string>;

/** Adds the hidden sheet: which forms in which version, and right of them the lists that drop-downs show. */
export function writeLists(workbook: Workbook, sheets: readonly TemplateSheet[]): Lists {
  const sheet = workbook.addWorksheet(STAMP_SHEET, { state: 'veryHidden' });
  sheet.addRows(
    stampRows(sheets.map(({ form }) => ({ id: form.id, version: formVersion(form) }))).map((row) => [...row]),
  );
  const lists = new Map<TemplateColumn, string>();
  let at = STAMP_COLUMNS + 1;
  for (const { columns } of sheets) {
    for (const column of columns) {
      if (column.entry.type !== 'list') continue;
      at++;
      for (const [index, option] of column.entry.options.entries()) sheet.getCell(index + 2, at).value = option;
      const letters = columnLetters(at);
      lists.set(column, `${STAMP_SHEET}!$${letters}$2:$${letters}$${column.entry.options.length + 1}`);
    }
  }
  return lists;
}
