import type { Text } from '../../i18n/text.ts';
import type { Grid, Paragraph, ReportDocument } from '../../model/document.ts';
import { REPORT_SHEET_SIGN } from '../../model/report-sheet.ts';
import { cleanText } from '../clean-text.ts';
import { legend } from '../legend.ts';
import { columnWidths } from './column-widths.ts';
import { coverageNotes } from './coverage-notes.ts';
import { drawAttention } from './draw-attention.ts';
import type { ReportPage } from './page.ts';
import type { Section } from './sections.ts';
import { type HeaderRows, setUpPage } from './set-up-page.ts';
import { signSheet } from './sign-sheet.ts';
import { fonts, toneColours } from './styles.ts';
import { writeHeader } from './write-header.ts';
import { writeRows } from './write-rows.ts';
import { type TextStyle, writeText } from './write-text.ts';

/** Fills a sheet: issuer, title and lines, then the section's blocks one below another, a blank row between. */
export function writeSection(
  document: ReportDocument,
  section: Section,
  { sheet, lang, live }: Omit<ReportPage, 'widths'>,
): void {
  const grids = section.blocks.filter((block) => block.type === 'grid');
  const page = { sheet, lang, live, widths: columnWidths(grids, lang) };
  sheet.columns = page.widths.map((width) => ({ width }));
  const headers: HeaderRows[] = [];
  let row = writeTop(page, document, section);
  for (const [index, block] of section.blocks.entries()) {
    if (index > 0) row++;
    if (block.type === 'paragraph') {
      writeText(page, row++, cleanText(block.text[lang]), { font: paragraphFont(block), align: 'left' });
    } else {
      const { header, next } = writeGrid(page, row, block);
      headers.push(header);
      row = next;
    }
  }
  setUpPage(sheet, headers, lang);
  signSheet(sheet, REPORT_SHEET_SIGN);
}

/** Gives back the first free row. */
function writeTop(page: ReportPage, document: ReportDocument, section: Section): number {
  let row = 1;
  const write = (text: Text, font: TextStyle['font'], align: TextStyle['align']): void =>
    writeText(page, row++, cleanText(text[page.lang]), { font, align });
  if (document.superior) write(document.superior, fonts.body, 'left');
  if (document.issuer) write(document.issuer, fonts.bold, 'left');
  write(document.title, fonts.title, 'center');
  for (const line of document.lines) write(line, fonts.italic, 'center');
  row++;
  if (section.heading) write(section.heading, fonts.heading, 'left');
  return row;
}

/** Gives back where the header stands, and the first free row. */
function writeGrid(page: ReportPage, start: number, grid: Grid): { header: HeaderRows; next: number } {
  const { sheet, lang, live } = page;
  let row = start;
  const title = cleanText(grid.title[lang]);
  if (title !== '') writeText(page, row++, title, { font: fonts.bold, align: 'left' });
  const height = writeHeader(page, row, grid);
  const header = { grid, first: row, last: row + height - 1 };
  writeRows(page, row + height, grid);
  if (live) drawAttention(sheet, row + height, grid);
  row += height + grid.rows.length;
  const notes = [...grid.notes, ...legend(grid, true)].map((note) => cleanText(note[lang]));
  for (const note of [...notes, ...coverageNotes(grid, lang)]) {
    writeText(page, row++, note, { font: fonts.italic, align: 'left' });
  }
  return { header, next: row };
}

function paragraphFont(paragraph: Paragraph): TextStyle['font'] {
  return paragraph.tone === 'plain' ? fonts.body : { ...fonts.body, color: { argb: toneColours[paragraph.tone] } };
}
