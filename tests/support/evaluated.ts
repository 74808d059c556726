import { read, type WorkBook } from '@e965/xlsx';
import { HyperFormula, type RawCellContent } from 'hyperformula';

/** A formula of a workbook with the result that is stored beside it and the one that it comes to. */
export interface EvaluatedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly stored: string | number;
  readonly computed: unknown;
}

/** Every formula of a workbook but the links to files, computed by a spreadsheet engine that has nothing of ours. */
export function evaluated(bytes: Uint8Array): EvaluatedCell[] {
  const book = read(bytes, { cellFormula: true });
  const engine = engineOf(book);
  return book.SheetNames.flatMap((sheet) =>
    formulasOf(book, sheet).map(([cell, formula, stored]) => {
      const id = engine.getSheetId(sheet) ?? -1;
      const address = engine.simpleCellAddressFromString(cell, id);
      const computed = address === undefined ? undefined : engine.getCellValue(address);
      return { sheet, cell, formula, stored, computed };
    }),
  );
}

/** Those whose stored result is not what they come to. */
export function wrongAmong(cells: readonly EvaluatedCell[]): EvaluatedCell[] {
  return cells.filter(({ stored, computed }) => {
    if (typeof stored !== 'number' || typeof computed !== 'number') return stored !== computed;
    return Math.abs(stored - computed) > 1e-9 * Math.max(1, Math.abs(stored));
  });
}

function engineOf(book: WorkBook): HyperFormula {
  const sheets = Object.fromEntries(book.SheetNames.map((name) => [name, contentsOf(book, name)]));
  const names = (book.Workbook?.Names ?? []).filter(({ Name }) => !Name.startsWith('_xlnm'));
  return HyperFormula.buildFromSheets(
    sheets,
    { licenseKey: 'gpl-v3', accentSensitive: true, maxRows: 200_000 },
    names.map(({ Name, Ref }) => ({ name: Name, expression: `=${Ref}` })),
  );
}

function contentsOf(book: WorkBook, name: string): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  for (const [cell, { v, f }] of cellsOf(book, name)) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const line = rows[Number(row) - 1] ?? [];
    // A leading apostrophe keeps a text a text.
    line[column] = f === undefined || isLink(f) ? (typeof v === 'string' ? `'${v}` : v) : `=${f}`;
    rows[Number(row) - 1] = line;
  }
  return Array.from(rows, (line) => Array.from(line ?? [], (value) => value ?? null));
}

function formulasOf(book: WorkBook, name: string): [string, string, string | number][] {
  return cellsOf(book, name).flatMap(([cell, { f, v }]): [string, string, string | number][] =>
    f === undefined || isLink(f) ? [] : [[cell, f, v]],
  );
}

function cellsOf(book: WorkBook, name: string): [string, { v: string | number; f?: string }][] {
  return Object.entries(book.Sheets[name] ?? {}).filter(([cell]) => !cell.startsWith('!'));
}

function isLink(formula: string): boolean {
  return formula.startsWith('HYPERLINK(');
}
