import { FACT_VALUE_COLUMN } from '../model/fact-sheet.ts';
import { columnLetters } from '../model/place.ts';
import { alignFacts } from './align-facts.ts';
import { alignRows } from './align-rows.ts';
import type { ShownRow, ShownSheet } from './stored-sheets.ts';

/** A cell of a workbook that is not what the report says. */
export interface CellMove {
  readonly sheet: string;
  /** Its address in the report. */
  readonly cell: string;
  /** The words that its row and its column begin with. */
  readonly row: string;
  readonly column: string;
  readonly stored: string;
  readonly now: string;
}

export interface SheetMoves {
  readonly cells: readonly CellMove[];
  /** Rows that only one of the two has. */
  readonly rows: number;
}

/** How the sheets of a report differ from those that the same run gives now. */
export function cellMoves(stored: readonly ShownSheet[], now: readonly ShownSheet[]): SheetMoves {
  const names = new Set([...stored, ...now].map(({ name }) => name));
  const moves = [...names].map((name) => {
    const [old, fresh] = [stored, now].map((sheets) => sheets.find((sheet) => sheet.name === name));
    return movesIn(name, old?.rows ?? [], fresh?.rows ?? [], (old ?? fresh)?.isOfFacts === true);
  });
  return { cells: moves.flatMap(({ cells }) => cells), rows: moves.reduce((sum, { rows }) => sum + rows, 0) };
}

function movesIn(sheet: string, old: readonly ShownRow[], now: readonly ShownRow[], isOfFacts: boolean): SheetMoves {
  const { pairs, others } = isOfFacts ? alignFacts(old, now) : alignRows(old, now);
  const cells = pairs.flatMap(([one, other]) => {
    // Of facts only the numbers: what they are told by is the same.
    const columns = isOfFacts ? [FACT_VALUE_COLUMN] : columnsOf(one, other);
    return columns.flatMap((column): CellMove[] => {
      const [stored = '', fresh = ''] = [one.cells.get(column), other.cells.get(column)];
      if (stored === fresh) return [];
      const [row = ''] = one.cells.values();
      const cell = `${columnLetters(column)}${one.number}`;
      return [{ sheet, cell, row, column: headingOf(old, one, column), stored, now: fresh }];
    });
  });
  return { cells, rows: others };
}

function columnsOf(one: ShownRow, other: ShownRow): number[] {
  return [...new Set([...one.cells.keys(), ...other.cells.keys()])].sort((a, b) => a - b);
}

/** The nearest words above a cell in its column. */
function headingOf(rows: readonly ShownRow[], { number }: ShownRow, column: number): string {
  const above = rows.filter((row) => row.number < number && row.cells.size > 1);
  const texts = above.map(({ cells }) => cells.get(column) ?? '').filter((text) => /\p{L}/u.test(text));
  return texts.at(-1) ?? '';
}
