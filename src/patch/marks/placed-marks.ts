import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { type SheetPart, sheetsOf } from '../parts/workbook-sheets.ts';
import type { ResultLine, ResultPage } from '../result-sheet/result-page.ts';
import { resultWords } from '../result-sheet/words.ts';
import { mergedOrigin } from '../sheet/merged-origin.ts';
import { cellsOf, rowsOf } from '../sheet/rows.ts';
import type { MarkSeverity } from '../styles/tints.ts';

/** A cell to be marked, with all that is wrong there. */
export interface PlacedMark {
  readonly sheet: SheetPart;
  readonly row: number;
  readonly column: number;
  /** Number of the first line about it on the sheet of results. */
  readonly id: number;
  readonly severity: MarkSeverity;
  readonly text: string;
}

/**
 * The cells that the findings stand at: under a merged range the cell that shows, for a whole row the first one that is
 * filled. What is merely noted, and what concerns a sheet or the file, stands on the sheet of results alone.
 */
export function placedMarks(pack: WorkbookPackage, { lines, lang }: ResultPage): PlacedMark[] {
  const sheets = sheetsOf(pack);
  const marks = new Map<string, PlacedMark>();
  const locators = new Map<SheetPart, ReturnType<typeof locator>>();
  for (const [index, line] of lines.entries()) {
    const sheet = sheets.find(({ name }) => name === line.sheet);
    if (line.severity === 'info' || line.row === undefined || sheet === undefined) continue;
    const locate = locators.get(sheet) ?? locator(pack.text(sheet.part));
    locators.set(sheet, locate);
    const at = locate(line.row, line.column);
    const key = `${sheet.index} ${at.row} ${at.column}`;
    const text = `${noteHeading(line)}\n${line.message}\n${resultWords.fix[lang]}: ${line.help}`;
    const there = marks.get(key);
    marks.set(key, {
      sheet,
      ...at,
      id: there?.id ?? index + 1,
      severity: there?.severity === 'error' ? 'error' : line.severity,
      text: there === undefined ? text : `${there.text}\n\n${text}`,
    });
  }
  return [...marks.values()];
}

function noteHeading({ severityWord, code, address }: ResultLine): string {
  return `${severityWord} ${code} · ${address}`;
}

function locator(text: string): (row: number, column: number | undefined) => { row: number; column: number } {
  const origin = mergedOrigin(text);
  let filled: ReadonlyMap<number, number> | undefined;
  return (row, column) => {
    if (column !== undefined) return origin(row, column);
    filled ??= firstFilled(text);
    return origin(row, filled.get(row) ?? 1);
  };
}

/** The first filled column of each row. */
function firstFilled(text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const row of rowsOf(text)) {
    for (const { element, column } of cellsOf(text, row)) {
      if (element.openEnd === element.closeStart) continue;
      found.set(row.number, column);
      break;
    }
  }
  return found;
}
