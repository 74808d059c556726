import type { FormSet } from '../forms/form-set.ts';
import { isBlank } from '../model/cell.ts';
import { isFactSheet } from '../model/fact-sheet.ts';
import { placesOn } from '../model/place.ts';
import { isReportSheet } from '../model/report-sheet.ts';
import { isResultSheet } from '../model/result-sheet.ts';
import type { Row, Sheet } from '../model/sheet.ts';
import { UnreadableFile } from '../model/trouble.ts';
import type { Register } from '../units/register.ts';
import { cumulativeName, nameSources } from './around/name-sources.ts';
import { namesUnit } from './around/surroundings.ts';
import { readTitleBlock, readTitleWithin, type TitleBlock } from './around/title-block.ts';
import { surroundingsBelow } from './around/titles.ts';
import { anyHeaderFinder } from './header/any-header.ts';
import { deeperHeader } from './header/deeper-header.ts';
import { DEEPEST, type Header, isBetter, isComplete, isSameHeader } from './header/find-header.ts';
import { tellMissing } from './header/tell-header.ts';
import { onceEach } from './once-each.ts';
import { openTables } from './open-tables.ts';
import { isSecretMark } from './privacy.ts';
import { isAsWide } from './rows/number-rows.ts';
import { isOneText, rowKind } from './rows/row-kind.ts';
import { createStrays, mayBeData } from './rows/strays.ts';
import type { Report, Sink } from './sink.ts';
import type { TableReader } from './table-reader.ts';
import { tellPersonalData } from './tell-personal-data.ts';
import { stampReader } from './template-stamp.ts';

/** Rows above a header that may belong to its title. */
const TITLE_ROWS = 30;

export interface RecogniseContext {
  readonly forms: FormSet;
  readonly register: Register;
  readonly sink: Sink;
  readonly report: Report;
}

/** Whether a sheet has forms, a report that the program wrote, something else, or nothing. */
export type SheetContents = 'forms' | 'report' | 'other' | 'nothing';

/** Takes the rows of a sheet in their order. */
interface SheetReader {
  push(row: Row): void;
  end(): SheetContents;
}

/**
 * Reads the forms on a sheet, one below the other, and sends tables, rows and findings to the sink as the rows stream by.
 * Keeps only the rows that a title or header may be made of. Throws `UnreadableFile` at a secrecy mark.
 */
export async function recogniseSheet(sheet: Sheet, context: RecogniseContext): Promise<SheetContents> {
  let reader: SheetReader | undefined;
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      reader ??=
        stampReader(row, sheet, { forms: context.forms.own, report: context.report }) ??
        createSheetReader(sheet, context);
      reader.push(row);
    }
  }
  return reader?.end() ?? 'nothing';
}

function createSheetReader(sheet: Sheet, { forms, register, sink, report }: RecogniseContext): SheetReader {
  const place = placesOn(sheet);
  const names = nameSources(sheet.file, sheet);
  const sumsName = cumulativeName(sheet.file, sheet);
  const findHeader = anyHeaderFinder(forms);
  const tellOnce = onceEach(report);
  /** What is about the whole sheet is not said again for each of its tables. */
  const reportInTable: Report = (code, at, args = {}, related = []) =>
    at.row === undefined && related.length === 0 ? tellOnce(code, at, args) : report(code, at, args, related);
  let above: Row[] = [];
  let candidate: Header | undefined;
  let numbers: Row | undefined;
  let incomplete: Header | undefined;
  let table: TableReader | undefined;
  let tableHeader: Header | undefined;
  let inTable = false;
  let firstTitle: TitleBlock | undefined;
  let contents: SheetContents = 'nothing';
  const strays = createStrays();
  let isOurs = false;

  function push(row: Row): void {
    if (isOurs || row.cells.every(isBlank)) return;
    if (row.number === 1) {
      const texts = row.cells.map(({ text }) => text);
      if (isReportSheet(texts)) contents = 'report';
      isOurs = contents === 'report' || isResultSheet(texts) || isFactSheet(texts);
      if (isOurs) return;
    }
    if (row.cells.some(isSecretMark)) throw new UnreadableFile('P003');
    if (contents === 'nothing') contents = 'other';
    if (candidate) {
      if (rowKind(row) === 'column-numbers' && isAsWide(row, numbers)) {
        numbers ??= row;
        return;
      }
      const deeper = deeperHeader(candidate, row, findHeader);
      if (deeper) {
        take(deeper);
        return;
      }
      openTable(candidate, row);
      candidate = undefined;
    }
    // Not above the first table: an office's own telephone is no secret.
    if (firstTitle) tellPersonalData(row, inTable ? table?.holds : undefined, place, report);
    const fate = inTable && table ? table.push(row) : 'foreign';
    if (fate === 'taken') {
      above = [];
    } else if (fate === 'heading') {
      above.push(row);
    } else {
      inTable = false;
      seek(row, fate === 'unclear');
    }
  }

  function take(header: Header): void {
    candidate = header;
    numbers = undefined;
    // Before any row below the header leaves the reader.
    for (const column of [...header.personal, ...header.checks]) sheet.drop(column);
  }

  /** `goesOn`: the row is the table's unless it is a header. */
  function seek(row: Row, goesOn: boolean): void {
    above.push(row);
    if (above.length > TITLE_ROWS + DEEPEST) above = above.slice(-TITLE_ROWS);
    const header = findHeader(above.slice(-DEEPEST));
    if (header && isComplete(header)) take(header);
    else if (header) incomplete = incomplete && !isBetter(header, incomplete) ? incomplete : header;
    // Below a header that lacks a column nobody knows what stands where.
    else if (table && !incomplete && (goesOn || table.resumes(row, above.slice(0, -1).every(isOneText)))) {
      // Text stood in the middle of the table, not below it, and so did the figures since.
      inTable = true;
      const between = above.slice(0, -1).filter((one) => mayBeData(one, table));
      strays.forget((number) => between.some((one) => one.number === number));
      const title = readTitleWithin(above.slice(0, -1), place);
      if (title.periods.length > 0 || namesUnit(title, register)) table = table.anew(title);
      above = [];
      for (const own of [...between, row]) if (table.push(own) !== 'taken') table.take(own);
    } else if (mayBeData(row, table)) strays.add(row);
  }

  /** `next`: the row below the header. */
  function openTable(found: Header, next?: Row): void {
    const firstRow = found.rows[0]?.number ?? 0;
    const titleRows = above.filter((row) => row.number < firstRow);
    const title = readTitleBlock(titleRows, place);
    const namesItsOwn = namesUnit(title, register);
    above = [];
    if (incomplete?.rows.every(({ number }) => number < firstRow)) tellMissing(incomplete, place, report);
    incomplete = undefined;
    strays.forget((number) => number >= firstRow || title.periods.some(({ at }) => at.row === number));
    inTable = true;
    const isOwnTable = title.periods.length > 0 || namesItsOwn || title.cumulative !== undefined;
    if (tableHeader && !isOwnTable && isSameHeader(tableHeader, found)) return;
    endTable();
    firstTitle ??= title;
    contents = 'forms';
    const titles = { own: title, first: firstTitle, namesItsOwn };
    const surroundings = surroundingsBelow(titleRows, titles, { names, sumsName, register, place });
    const opening = { titleRows, numbers, next, surroundings, place, report };
    table = openTables(found, findHeader, opening, { sheet, register, sink, report: reportInTable });
    if (table) tableHeader = found;
    else inTable = false;
  }

  function endTable(): void {
    table?.end();
    table = undefined;
    tableHeader = undefined;
  }

  function end(): SheetContents {
    if (candidate) openTable(candidate);
    endTable();
    if (incomplete) tellMissing(incomplete, place, report);
    else if (contents === 'forms') strays.tell(place, report);
    return incomplete ? 'forms' : contents;
  }

  return { push, end };
}
