import type { Worksheet } from 'exceljs';
import type { Template } from '../../templates/template.ts';
import type { TemplateSheet } from '../../templates/template-sheet.ts';
import { columnWidths } from './column-widths.ts';
import { linesOf } from './lines.ts';
import { setUpPage } from './set-up-page.ts';
import { writeEntries } from './write-entries.ts';
import { writeFormulas } from './write-formulas.ts';
import { writeHeader } from './write-header.ts';
import type { Lists } from './write-lists.ts';
import { writeSignatures } from './write-signatures.ts';
import { writeTitle } from './write-title.ts';

/** Fills the sheet of a form and protects it, without a password, but for the cells to fill in. */
export async function writeForm(
  sheet: Worksheet,
  template: Template,
  content: TemplateSheet,
  lists: Lists,
): Promise<void> {
  const widths = columnWidths(content);
  sheet.columns = widths.map((width) => ({ width }));
  const above = writeTitle({ sheet, widths: widths.slice(0, content.columns.length) }, template, content);
  const lines = linesOf(content, above);
  writeHeader(sheet, content, lines, widths);
  writeEntries(sheet, content, lines, lists);
  writeFormulas(sheet, content, lines);
  writeSignatures(sheet, lines);
  setUpPage(sheet, lines, widths, content);
  await sheet.protect('', { formatColumns: true, formatRows: true, insertRows: true });
}
