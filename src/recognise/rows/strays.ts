import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import type { Report } from '../sink.ts';
import { isOfFigures } from './row-kind.ts';

/** Rows with figures that stand in no table of a sheet. */
export interface Strays {
  add(row: Row): void;
  /** Takes rows back: they are a table's after all, or what its title says. */
  forget(isOurs: (row: number) => boolean): void;
  /** Says where the first of them stands, and how many there are. */
  tell(place: (row: number) => Place, report: Report): void;
}

export function createStrays(): Strays {
  let rows: number[] = [];
  return {
    add: ({ number }) => void rows.push(number),
    forget(isOurs) {
      rows = rows.filter((row) => !isOurs(row));
    },
    tell(place, report) {
      if (rows[0] !== undefined) report('H011', place(rows[0]), { rows: rows.length });
    },
  };
}

/** Figures side by side, or one below the figures of the table above. */
export function mayBeData(row: Row, table: { hasFigure(row: Row): boolean } | undefined): boolean {
  return isOfFigures(row) || table?.hasFigure(row) === true;
}
