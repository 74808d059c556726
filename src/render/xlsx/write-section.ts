import type { Worksheet } from 'exceljs';
import type { Lang, Text } from '../../i18n/text.ts';
import type { LiveWorkbook } from '../../live/live-workbook.ts';
import type { Grid, Paragraph, ReportDocument } from '../../model/document.ts';
import { REPORT_SHEET_SIGN } from '../../model/report-sheet.ts';
import { cleanText } from '../clean-text.ts';
import { legend } from '../legend.ts';
import { columnWidths } from './column-widths.ts';
import { coverageNotes } from './coverage-notes.ts';
import { drawAttention } from './draw-attention.ts';
import type { Section } from './sections.ts';
import { type HeaderRows, setUpPage } from './set-up-page.ts';
import { signSheet } from './sign-sheet.ts';
import { fonts, toneColours } from './styles.ts';
import { writeHeader } from './write-header.ts';
import { writeRows } from './write-rows.ts';
import { type TextStyle, writeText } from './write-text.ts';

/** Fills a sheet: issuer, title and lines, then the section's blocks one below another, a blank row between. */
export function writeSection(
  sheet: Worksheet,
  document: ReportDocument,
  section: Section,
  lang: Lang,
  live?: LiveWorkbook,
): void {
  const grids = section.blocks.filter((block) => block.type === 'grid');
  const widths = columnWidths(grids, lang);
  sheet.columns = widths.map((width) => ({ width }));
  const headers: HeaderRows[] = [];
  let row = writeTop(sheet, document, section, widths, lang);
  for (const [index, block] of section.blocks.entries()) {
    if (index > 0) row++;
    if (block.type === 'paragraph') {
      writeText(sheet, row++, cleanText(block.text[lang]), widths, { font: paragraphFont(block), align: 'left' });
    } else row = writeGrid(sheet, row, block, widths, lang, headers, live);
  }
  setUpPage(sheet, headers, lang);
  signSheet(sheet, REPORT_SHEET_SIGN);
}

/** Gives back the first free row. */
function writeTop(
  sheet: Worksheet,
  document: ReportDocument,
  section: Section,
  widths: readonly number[],
  lang: Lang,
): number {
  let row = 1;
  const write = (text: Text, font: TextStyle['font'], align: TextStyle['align']): void =>
    writeText(sheet, row++, cleanText(text[lang]), widths, { font, align });
  if (document.superior) write(document.superior, fonts.body, 'left');
  if (document.issuer) write(document.issuer, fonts.bold, 'left');
  write(document.title, fonts.title, 'center');
  for (const line of document.lines) write(line, fonts.italic, 'center');
  row++;
  if (section.heading) write(section.heading, fonts.heading, 'left');
  return row;
}

/** Gives back the first free row; notes where the header stands. */
function writeGrid(
  sheet: Worksheet,
  start: number,
  grid: Grid,
  widths: readonly number[],
  lang: Lang,
  headers: HeaderRows[],
  live?: LiveWorkbook,
): number {
  let row = start;
  const title = cleanText(grid.title[lang]);
  if (title !== '') writeText(sheet, row++, title, widths, { font: fonts.bold, align: 'left' });
  const height = writeHeader(sheet, row, grid, widths, lang);
  headers.push({ grid, first: row, last: row + height - 1 });
  writeRows(sheet, row + height, grid, widths, lang, live);
  if (live) drawAttention(sheet, row + height, grid);
  row += height + grid.rows.length;
  const notes = [...grid.notes, ...legend(grid, true)].map((note) => cleanText(note[lang]));
  for (const note of [...notes, ...coverageNotes(grid, lang)]) {
    writeText(sheet, row++, note, widths, { font: fonts.italic, align: 'left' });
  }
  return row;
}

function paragraphFont(paragraph: Paragraph): TextStyle['font'] {
  return paragraph.tone === 'plain' ? fonts.body : { ...fonts.body, color: { argb: toneColours[paragraph.tone] } };
}
