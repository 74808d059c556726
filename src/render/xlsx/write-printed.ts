import type { Cell, Row, Worksheet } from 'exceljs';
import { formatCount } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';
import type { PrintedColumn, PrintedForm, PrintedRow } from '../../model/document.ts';
import { headingSpans } from './heading-spans.ts';
import { printedFonts, printedLineHeight } from './printed-styles.ts';
import { setUpPage } from './set-up-page.ts';
import { headerFill, thinBorder, totalBorder } from './styles.ts';
import { sumLines } from './sum-lines.ts';
import { lineCount, widthOfLines, widthOfWords } from './text-size.ts';
import { writeCell } from './write-cell.ts';

const NARROWEST = 7;
/** Of a column that is a sum of others, which its row `MS` says. */
const NARROWEST_SUM = 11;
const NOTE = 14;
const A3 = 8;
/** Wider forms are not legible on A4: it holds three quarters of this in 11 pt text. */
const WIDEST_ON_A4 = 190;
/** What 12 pt text takes over what 11 pt text does. */
const SCALE = 12 / 11;

/** Draws a form as its circular prints it; notes are in the language of the reader. */
export function writePrinted(sheet: Worksheet, form: PrintedForm, lang: Lang): void {
  const widths = columnWidths(form);
  sheet.columns = widths.map((width) => ({ width }));
  const top = writeTop(sheet, form, widths.length);
  const last = writeHeadings(sheet, form, top, widths);
  let row = last + 1;
  for (const one of form.rows) writeRow(sheet.getRow(row++), one, widths.length, lang);
  row++;
  const across = { from: 1, to: widths.length };
  for (const note of form.notes) writeLine(sheet, row++, note[lang], { ...across, font: 'italic', align: 'left' });
  setUpPage(sheet, [], lang);
  sheet.pageSetup.printTitlesRow = `${top}:${last}`;
  // The library's own list of papers lacks A3.
  const whole = widths.reduce((sum, width) => sum + width, 0);
  if (whole > WIDEST_ON_A4) Object.assign(sheet.pageSetup, { paperSize: A3 });
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: last, showGridLines: false }];
}

function columnWidths({ names, columns, rows }: PrintedForm): number[] {
  const name = Math.max(...[names, ...rows.map((row) => row.name)].map((text) => widthOfLines(text, true)));
  return [
    Math.ceil(name),
    ...columns.map((column, at) => (column.path[0] === 'Ghi chú' ? NOTE : widthOf(column, rows, at))),
  ];
}

/** Keeps the words of the column's own heading and its figures whole. */
function widthOf({ path, number }: PrintedColumn, rows: readonly PrintedRow[], at: number): number {
  const heading = widthOfWords(path.at(-1) ?? '', true);
  const figures = rows.map(({ figures }) => {
    const figure = figures[at];
    return figure?.state === 'known' ? widthOfLines(formatCount(figure.value, 'vi'), true) : 0;
  });
  const least = number.includes('=') ? NARROWEST_SUM : NARROWEST;
  return Math.max(least, Math.ceil(Math.max(heading, ...figures) / SCALE));
}

/** Gives back the first row of the headings. */
function writeTop(sheet: Worksheet, { marks, title, lines }: PrintedForm, width: number): number {
  let row = 1;
  const right = Math.max(2, Math.ceil(width * 0.6));
  for (const [index, mark] of marks.entries()) {
    const font = index === 0 ? 'bold' : 'italic';
    writeLine(sheet, row++, mark, { from: right, to: width, font, align: 'center' });
  }
  const across = { from: 1, to: width, align: 'center' } as const;
  writeLine(sheet, row++, title, { ...across, font: 'title' });
  for (const line of lines) writeLine(sheet, row++, line, { ...across, font: 'italic' });
  return row + 1;
}

/** Headings, then the row `MS`; gives back the row of that. */
function writeHeadings(sheet: Worksheet, form: PrintedForm, top: number, widths: readonly number[]): number {
  const { spans, depth } = headingSpans([[form.names], ...form.columns.map(({ path }) => path)]);
  const heights = new Array<number>(depth).fill(1);
  for (const { label, level, bottom, first, last } of spans) {
    box(sheet.getCell(top + level, first + 1), label, 'bold');
    if (last > first || bottom > level) sheet.mergeCells(top + level, first + 1, top + bottom, last + 1);
    const width = widths.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
    const lines = lineCount(label, width * SCALE, true);
    const above = heights.slice(level, bottom).reduce((sum, one) => sum + one, 0);
    heights[bottom] = Math.max(heights[bottom] ?? 1, lines - above);
  }
  for (const [level, lines] of heights.entries()) sheet.getRow(top + level).height = printedLineHeight * lines + 4;
  const numbers = top + depth;
  const sums = ['MS', ...form.columns.map(({ number }) => number)].map((text, at) =>
    sumLines(text, (widths[at] ?? 0) * SCALE),
  );
  for (const [at, text] of sums.entries())
    box(sheet.getCell(numbers, at + 1), /^\d+$/.test(text) ? Number(text) : text, 'italic');
  const most = Math.max(...sums.map((text) => text.split('\n').length));
  sheet.getRow(numbers).height = printedLineHeight * most + 2;
  return numbers;
}

function writeRow(row: Row, { role, name, figures }: PrintedRow, width: number, lang: Lang): void {
  const font = role === 'total' ? printedFonts.bold : printedFonts.body;
  for (let column = 1; column <= width; column++) {
    const cell = row.getCell(column);
    cell.font = font;
    cell.border = role === 'total' ? totalBorder : thinBorder;
    cell.alignment = { horizontal: column === 1 ? 'left' : 'right', vertical: 'middle' };
    const figure = figures[column - 2];
    if (column === 1) cell.value = name;
    else if (figure?.state === 'known') writeCell(cell, { type: 'figure', figure, percent: false }, lang);
  }
}

function box(cell: Cell, value: string | number, font: 'bold' | 'italic'): void {
  cell.value = value;
  cell.font = printedFonts[font];
  cell.border = thinBorder;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  if (font === 'bold') cell.fill = headerFill;
}

/** Columns from and to which a line goes, and how it looks. */
interface LineStyle {
  readonly from: number;
  readonly to: number;
  readonly font: keyof typeof printedFonts;
  readonly align: 'left' | 'center';
}

function writeLine(sheet: Worksheet, row: number, text: string, { from, to, font, align }: LineStyle): void {
  const cell = sheet.getCell(row, from);
  cell.value = text;
  cell.font = printedFonts[font];
  cell.alignment = { horizontal: align, vertical: 'middle', wrapText: true };
  if (to > from) sheet.mergeCells(row, from, row, to);
}
