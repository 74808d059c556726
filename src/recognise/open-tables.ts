import type { Place } from '../model/place.ts';
import type { Row } from '../model/sheet.ts';
import type { Surroundings } from './around/filing.ts';
import { type Band, withinBand } from './band.ts';
import type { FindHeader, Header } from './header/find-header.ts';
import { periodsInHeadings } from './header/headings-over-all.ts';
import { settleHeader } from './header/settle-header.ts';
import { partsOf } from './header/side-by-side.ts';
import { isUnclear, tellColumns, tellLacking } from './header/tell-header.ts';
import { readTable, type TableContext } from './read-table.ts';
import type { Report } from './sink.ts';
import type { TableReader } from './table-reader.ts';
import { type BesideReader, tablesBeside } from './tables-beside.ts';

/** What is known of a header and what stands around it. */
export interface Opening {
  readonly titleRows: readonly Row[];
  /** The row of column numbers, and the row below the header. */
  readonly numbers: Row | undefined;
  readonly next: Row | undefined;
  /** What stands around the table in those columns, all of them where it has no neighbour. */
  surroundings(band: Band | undefined): Surroundings;
  place(row: number, column?: number): Place;
  /** Says what is wrong with the header. */
  readonly report: Report;
}

/** Opens the table below a header, or all those side by side; `undefined` where none of them can be read. */
export function openTables(
  found: Header,
  findHeader: FindHeader,
  { titleRows, numbers, next, surroundings, place, report }: Opening,
  context: TableContext,
): TableReader | undefined {
  const { read, lost } = partsOf(found, findHeader);
  for (const { header, band, missing } of lost) tellLacking(header, missing, place, report, band.first);
  const readers: BesideReader[] = [];
  for (const { header: part, band } of read) {
    const outer = surroundings(band);
    const around = { ...outer, periods: [...periodsInHeadings(part, place), ...outer.periods] };
    const { periods, unclear } = around;
    const header = settleHeader(part, { titleRows, numbers, periods, unclear, next }, place, report);
    tellColumns(header, place, report);
    if (isUnclear(header)) continue;
    if (around.scale && header.form.columns.some(({ kind }) => kind === 'count')) {
      report('H013', around.scale.at, { words: around.scale.words });
      continue;
    }
    if (context.sheet.hidden) report('F010', place(found.rows[0]?.number ?? 0), { what: 'sheet' });
    const ofTable = (row: Row): Row => (band ? withinBand(row, band) : row);
    const own = numbers && { numbers: ofTable(numbers) };
    readers.push({ reader: readTable(header, around, { ...context, ...own }), ofTable });
  }
  return readers.length > 1 ? tablesBeside(readers) : readers[0] && oneTable(readers[0], read[0]?.band);
}

/** A table alone sees the whole rows, one whose neighbours are lost only its own columns. */
function oneTable(only: BesideReader, band: Band | undefined): TableReader {
  return band === undefined ? only.reader : tablesBeside([only]);
}
