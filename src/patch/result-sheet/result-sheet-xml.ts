import { columnLetters } from '../../model/place.ts';
import { RESULT_SHEET_SIGN, resultSheetTitle } from '../../model/result-sheet.ts';
import { escapeString, escapeXml } from '../xml/escape.ts';
import { type MarkRecord, writeRecord } from './mark-record.ts';
import type { ResultLine, ResultPage } from './result-page.ts';
import type { ResultStyles } from './result-styles.ts';
import { resultColumns, resultWords } from './words.ts';

/** Widths of the columns that people see; the one behind them is hidden and keeps what cells were like. */
const WIDTHS = [6, 11, 8, 20, 10, 62, 52];
export const RECORD_COLUMN = WIDTHS.length + 1;
/** Height of a line in points. */
const LINE = 15;
const HEADER_ROW = 5;
export const FIRST_LINE = HEADER_ROW + 1;

/** The worksheet part. `records` are those of the marks, by the number of the line. */
export function resultSheetXml(
  page: ResultPage,
  records: ReadonlyMap<number, MarkRecord>,
  styles: ResultStyles,
  { main, links }: { readonly main: string; readonly links: string },
): string {
  const { lang, lines, verdict } = page;
  const rows = [
    row(1, [cell(1, 1, resultSheetTitle[lang], styles.title), cell(1, RECORD_COLUMN, RESULT_SHEET_SIGN, styles.text)]),
    row(2, [cell(2, 1, verdict, styles.text)]),
    row(3, [cell(3, 1, resultWords.howTo[lang], styles.text)]),
    row(
      HEADER_ROW,
      resultColumns.map((label, index) => cell(HEADER_ROW, index + 1, label[lang], styles.header)),
    ),
    ...lines.map((line, index) => lineRow(line, index, records.get(index + 1), page, styles)),
  ];
  const cols = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const record = `<col min="${RECORD_COLUMN}" max="${RECORD_COLUMN}" width="9" hidden="1" customWidth="1"/>`;
  const end = `${columnLetters(RECORD_COLUMN)}${lines.length + HEADER_ROW}`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${links}">`,
    '<sheetPr><tabColor rgb="FF2F5597"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${end}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${FIRST_LINE}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE}"/><cols>${cols.join('')}${record}</cols><sheetData>${rows.join('')}</sheetData>`,
    hyperlinks(lines),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

function lineRow(
  line: ResultLine,
  index: number,
  record: MarkRecord | undefined,
  { lang }: ResultPage,
  styles: ResultStyles,
): string {
  const at = FIRST_LINE + index;
  const sheet = line.sheet ?? resultWords.wholeFile[lang];
  const texts = [line.severityWord, line.code, sheet, line.address, line.message, line.help];
  const styleOf = (position: number): number => {
    if (position === 0) return styles.severity[line.severity];
    return position === 3 && targetOf(line) !== undefined ? styles.link : styles.cell;
  };
  const height = Math.max(...texts.map((text, position) => linesOf(text, WIDTHS[position + 1] ?? 1)));
  return row(
    at,
    [
      `<c r="A${at}" s="${styles.cell}"><v>${index + 1}</v></c>`,
      ...texts.map((text, position) => cell(at, position + 2, text, styleOf(position))),
      ...(record === undefined ? [] : [cell(at, RECORD_COLUMN, writeRecord(record), styles.text)]),
    ],
    height * LINE,
  );
}

/** `'Đơn thư'!C9`: where a line leads to. */
function targetOf({ sheet, row, column }: ResultLine): string | undefined {
  if (sheet === undefined) return undefined;
  return `'${sheet.replaceAll("'", "''")}'!${columnLetters(column ?? 1)}${row ?? 1}`;
}

function hyperlinks(lines: readonly ResultLine[]): string {
  const links = lines.flatMap((line, index) => {
    const target = targetOf(line);
    return target === undefined ? [] : [`<hyperlink ref="E${FIRST_LINE + index}" location="${escapeXml(target)}"/>`];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** `height` in points; without it the program that shows the sheet decides. */
function row(number: number, cells: readonly string[], height?: number): string {
  const fixed = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${fixed}>${cells.join('')}</row>`;
}

/** Lines that a text takes in a column: not every program makes a row as high as its wrapped texts. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
}

function cell(rowNumber: number, column: number, text: string, style: number): string {
  const at = `${columnLetters(column)}${rowNumber}`;
  if (text === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeString(text)}</t></is></c>`;
}
