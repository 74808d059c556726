import type { Lang } from '../../i18n/text.ts';
import type { Cell } from '../../model/cell.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Finding } from '../../model/finding.ts';
import { groupFindings, PLACES_SHOWN } from '../../model/finding-group.ts';
import { headerArea } from '../../model/header-area.ts';
import { cellAt, type Sheet } from '../../model/sheet.ts';
import type { Table } from '../../model/table.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { defaultLimits } from '../../read/limits.ts';
import { readSheets } from '../../read/open.ts';
import type { Source } from '../../read/reader.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Register } from '../../units/register.ts';
import { excerptColumns, type SourceColumn } from './excerpt-columns.ts';
import { type Holds, shownCell } from './shown-cell.ts';

/** Nobody looks so far down a sheet for an excerpt, and it would take as long again as reading the file. */
const FARTHEST_ROW = 20_000;

/** What an excerpt is cut from. */
export interface ExcerptSource {
  readonly findings: readonly Finding[];
  readonly tables: readonly Table[];
  readonly files: readonly Source[];
  readonly register: Register;
  readonly lang: Lang;
}

/** Cells that a finding wants to be shown, filled in as their rows come by. */
interface Cut {
  readonly finding: Finding;
  readonly table: Table;
  readonly columns: readonly SourceColumn[];
  readonly header: Excerpt['header'];
  readonly first: number;
  readonly last: number;
  readonly rows: { number: number; cells: readonly string[] }[];
}

/**
 * The excerpts of the findings whose places are shown: the row of each and those beside it. Reads the files that they are in
 * once more, no further than the last of these rows.
 */
export async function excerptsOf(source: ExcerptSource): Promise<ReadonlyMap<Finding, Excerpt>> {
  const shown = groupFindings(source.findings).flatMap(({ findings }) => findings.slice(0, PLACES_SHOWN));
  const cuts = shown.flatMap((finding) => cutOf(finding, source.tables) ?? []);
  for (const file of source.files) {
    const own = cuts.filter(({ table }) => table.file === file.shown);
    if (own.some(({ last }) => last > 0)) await readRows(file, own, source);
  }
  return new Map(
    cuts.map(({ finding, columns, header, rows }): [Finding, Excerpt] => [finding, { columns, header, rows }]),
  );
}

/** What to show of a finding on a cell or row of a table, or of its header, which needs no row; nothing for other places. */
function cutOf(finding: Finding, tables: readonly Table[]): Cut | undefined {
  const { file, sheet, row, column } = finding.at;
  if (row === undefined || row > FARTHEST_ROW) return undefined;
  const above = tables.filter((one) => one.file === file && one.sheet === sheet && headerArea(one).top <= row);
  const table = above.reduce<Table | undefined>(
    (lowest, one) => (lowest === undefined || headerArea(one).top > headerArea(lowest).top ? one : lowest),
    undefined,
  );
  if (table === undefined) return undefined;
  const { top, bottom } = headerArea(table);
  const isBelow = row > bottom;
  if (!isBelow && column === undefined) return undefined;
  return {
    finding,
    table,
    columns: excerptColumns(table, column).map((one) => (one.at === column ? asTyped(one, finding) : one)),
    header: { top, bottom },
    first: isBelow ? Math.max(row - 1, bottom + 1) : 0,
    last: isBelow ? row + 1 : 0,
    rows: [],
  };
}

/** A misspelt name stands in the excerpt as in the sheet. Being a letter or two from the form's own it tells nothing else. */
function asTyped(column: SourceColumn, { code, args }: Finding): SourceColumn {
  return code === 'H010' ? { ...column, label: oneLine(String(args.seen)) } : column;
}

async function readRows(file: Source, cuts: readonly Cut[], { register, lang }: ExcerptSource): Promise<void> {
  let left = cuts.filter(({ last }) => last > 0);
  try {
    for await (const sheet of readSheets(file, { limits: defaultLimits, note: () => undefined })) {
      const own = left.filter(({ table }) => table.sheet === sheet.name);
      if (own.length === 0) continue;
      left = left.filter((cut) => !own.includes(cut));
      await readSheet(sheet, own, (cell, holds) => shownCell(cell, holds, register, lang));
      if (left.length === 0) return;
    }
  } catch (error) {
    // It could be read a moment ago; a finding can do without its excerpt.
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

/** Takes the rows of a sheet that its excerpts want; columns that none of them has do not leave the reader. */
async function readSheet(
  sheet: Sheet,
  cuts: readonly Cut[],
  shown: (cell: Cell, holds: Holds) => string,
): Promise<void> {
  const wanted = new Set(cuts.flatMap(({ columns }) => columns.map(({ at }) => at)));
  for (let column = 1; column < Math.max(...wanted); column++) if (!wanted.has(column)) sheet.drop(column);
  const end = Math.max(...cuts.map(({ last }) => last));
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      if (row.number > end) return;
      for (const { first, last, columns, rows } of cuts) {
        if (row.number < first || row.number > last) continue;
        rows.push({ number: row.number, cells: columns.map(({ at, holds }) => shown(cellAt(row, at), holds)) });
      }
    }
  }
}
