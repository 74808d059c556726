import { isBlank } from '../model/cell.ts';
import type { Row } from '../model/sheet.ts';
import type { RowFate, TableReader } from './table-reader.ts';

/** A table, and a row as it sees it. */
export interface BesideReader {
  readonly reader: TableReader;
  ofTable(row: Row): Row;
}

/** Reads tables side by side as one: each takes its own columns of a row. */
export function tablesBeside(tables: readonly BesideReader[]): TableReader {
  const each = <T>(row: Row, make: (reader: TableReader, own: Row) => T): T[] =>
    tables
      .map(({ reader, ofTable }) => ({ reader, own: ofTable(row) }))
      .filter(({ own }) => !own.cells.every(isBlank))
      .map(({ reader, own }) => make(reader, own));

  return {
    holds: new Map(tables.flatMap(({ reader }) => [...reader.holds])),
    push(row): RowFate {
      const fates = each(row, (reader, own) => ({ reader, own, fate: reader.push(own) }));
      if (!fates.some(({ fate }) => fate === 'taken'))
        return fates.find(({ fate }) => fate === 'heading')?.fate ?? fates[0]?.fate ?? 'foreign';
      // The neighbour's row keeps the table open, so that figures beside it are this table's.
      for (const { reader, own, fate } of fates)
        if (fate === 'unclear' || (fate === 'foreign' && reader.hasFigure(own))) reader.take(own);
      return 'taken';
    },
    take: (row) => void each(row, (reader, own) => reader.take(own)),
    resumes: (row, onlyText) => each(row, (reader, own) => reader.resumes(own, onlyText)).some(Boolean),
    hasFigure: (row) => each(row, (reader, own) => reader.hasFigure(own)).some(Boolean),
    anew: (title) => tablesBeside(tables.map(({ reader, ofTable }) => ({ reader: reader.anew(title), ofTable }))),
    end: () => {
      for (const { reader } of tables) reader.end();
    },
  };
}
